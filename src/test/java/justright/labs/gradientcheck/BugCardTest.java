package justright.labs.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.ui.Screen;
import justright.ui.control.Card;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is below the lines of the backward pass stays within the card, however low that is.
class BugCardTest {

    private static final double WIDTH = 420;
    /// What a presented slide leaves it on a screen of 1920 × 1080.
    private static final double PRESENTED = 225;

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    /// From the lower edge of the button to that of the card.
    private double below(Map<String, String> settings, double height) {
        bench.show(settings, 0);
        return bench.ask(model -> {
            Card card = new BugCard(model, bench.context()).card();
            StackPane root = new StackPane(card);
            Screen.scene(root, Theme.LIGHT, WIDTH, height);
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            Button check = (Button) card.lookup(".primary-button");
            Region body = (Region) card.lookup(".backprop-body");
            assertThat(body.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(height);
            assertThat(check.getHeight()).isEqualTo(check.prefHeight(-1));
            return body.getHeight() - check.getParent().getBoundsInParent().getMaxY();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {PRESENTED, 240, 260, 300})
    void theButtonStaysWithinTheCard(double height) {
        assertThat(below(Map.of("backprop", "hidden"), height)).isNotNegative();
    }

    /// So that a hunt is a matter of one key.
    @Test
    void theFocusStaysInTheCardWhileItsButtonsChange() {
        bench.show(Map.of("backprop", "hidden"), 0);
        Scene scene = bench.ask(model -> {
            Card card = new BugCard(model, bench.context()).card();
            Scene shown = Screen.scene(new StackPane(card), Theme.LIGHT, WIDTH, 300);
            card.lookup(".primary-button").requestFocus();
            return shown;
        });
        bench.tell(GradientCheckModel::answer);
        bench.settle();
        assertThat(focused(scene)).isEqualTo("hunt.repair");
        bench.tell(GradientCheckModel::repair);
        bench.settle();
        assertThat(focused(scene)).isEqualTo("hunt.next");
        bench.tell(GradientCheckModel::newPatient);
        bench.settle();
        assertThat(focused(scene)).isEqualTo("hunt.check");
    }

    /// The key of the words on the button that has the focus.
    private String focused(Scene scene) {
        String text = bench.ask(_ -> scene.getFocusOwner() instanceof Button button ? button.getText() : "none");
        return Stream.of("hunt.check", "hunt.repair", "hunt.next")
                .filter(key -> bench.context().words().get(key).equals(text))
                .findFirst()
                .orElse(text);
    }

    @Test
    void alsoWithTheLineOfDropout() {
        assertThat(below(Map.of("backprop", "hidden", "keep-prob", "0.8"), PRESENTED))
                .isNotNegative();
    }
}
