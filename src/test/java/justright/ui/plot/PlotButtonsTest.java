package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import justright.ui.plot.PlotPointer.Action;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlotButtonsTest {

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    /// Asking for the timeline's menu must not scrub: what is saved is what was seen.
    @Test
    void onlyThePrimaryButtonIsAHandInThePicture() {
        List<Action> heard = new ArrayList<>();
        Toolkit.run(() -> {
            PlotCanvas canvas = new PlotCanvas(Palette.of(Theme.LIGHT));
            canvas.resize(862, 190);
            canvas.setPlot(SampleCurves.timeline(6000));
            canvas.layout();
            canvas.setOnPointer(pointer -> heard.add(pointer.action()));
            canvas.fireEvent(pressed(MouseButton.SECONDARY));
            assertThat(heard).isEmpty();
            canvas.fireEvent(pressed(MouseButton.PRIMARY));
        });
        assertThat(heard).containsExactly(Action.PRESSED);
    }

    private static MouseEvent pressed(MouseButton button) {
        boolean primary = button == MouseButton.PRIMARY;
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                400,
                90,
                0,
                0,
                button,
                1,
                false,
                false,
                false,
                false,
                primary,
                false,
                !primary,
                false,
                false,
                true,
                null);
    }
}
