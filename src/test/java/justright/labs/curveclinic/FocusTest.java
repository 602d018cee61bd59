package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import justright.ui.Screen;
import justright.ui.control.PricedButton;
import justright.ui.plot.PlotCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who works by keyboard goes on where they were.
class FocusTest {

    private final Doctor.Bench bench = new Doctor.Bench();
    private Scene scene;

    @BeforeEach
    void open() {
        bench.show(Map.of(), 10, 0);
        scene = bench.ask(model -> new Scene(new HBox(
                new Button(),
                new ExamsCard(model, bench.context()).card(),
                new NamingCard(model, bench.context()).card())));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void press(String styleClass) {
        Screen.call(() -> {
            Button button = (Button) Objects.requireNonNull(scene.lookup("." + styleClass));
            button.requestFocus();
            button.fire();
            return button;
        });
        bench.settle();
    }

    private Node owner() {
        return Screen.call(() -> Objects.requireNonNull(scene.getFocusOwner()));
    }

    @Test
    void anOrderedTestKeepsTheFocus() {
        press("priced-button");

        assertThat(owner()).isInstanceOf(PlotCanvas.class);
        assertThat(owner().getParent()).isInstanceOf(ExamCell.class);
        Set<Node> left = Screen.call(() -> scene.getRoot().lookupAll(".priced-button"));
        assertThat(left).hasSize(3).allMatch(PricedButton.class::isInstance);
    }

    @Test
    void afterTheNameComesTheNextPatient() {
        press("cause-button");

        assertThat(owner()).isInstanceOf(Button.class);
        assertThat(((Button) owner()).getText()).isEqualTo("Next patient");
        assertThat(owner().isDisabled()).isFalse();
    }
}
