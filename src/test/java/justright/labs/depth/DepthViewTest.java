package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.labs.EnglishContext;
import justright.setting.Setting;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DepthViewTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @Test
    void theBenchHoldsOnlyWhatTheNetworkKnows() {
        List<List<Boolean>> onBench = Screen.call(() -> {
            LabContext context = EnglishContext.of("justright.labs.depth.text", new Lifetime());
            DepthModel model = new DepthModel(context);
            DepthView view = new DepthView(model, context);
            Knobs knobs = model.knobs();
            List<Region> controls = Stream.<Setting<?>>of(knobs.w, knobs.depth, knobs.sigma, knobs.layers)
                    .map(setting -> view.control(setting).orElseThrow())
                    .toList();
            List<Boolean> identity = controls.stream().map(Region::isVisible).toList();
            knobs.network.set(Kind.RELU);
            List<Boolean> random = controls.stream().map(Region::isManaged).toList();
            context.life().close();
            model.close();
            return List.of(identity, random);
        });

        assertThat(onBench).containsExactly(List.of(true, true, false, false), List.of(false, false, true, true));
    }
}
