package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import justright.ui.control.KeyboardFocus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies over the page takes the keyboard, and Esc gives it back to where it was, with its ring.
class FocusGivenBackTest extends OnAVisit {

    @ParameterizedTest
    @ValueSource(strings = {"settings", "about", "finder", "keys", "V", "Shift A", "table", "trouble"})
    void toWhereItWas(String name) {
        visit.size(1440, 900);
        visit.enter("l2-l1");
        Node before = visit.ask(() -> visit.part().lookup(".transport .button"));
        visit.act(() -> KeyboardFocus.give(before));
        open(name);
        assertThat(visit.ask(() -> visit.scene().getFocusOwner()))
                .as("taken")
                .isNotNull()
                .isNotEqualTo(before);
        visit.press(KeyCode.ESCAPE);
        visit.act(visit::turnBack);
        assertThat(visit.ask(() -> visit.scene().getFocusOwner()))
                .as("given back")
                .isEqualTo(before);
        assertThat(visit.ask(before::isFocusVisible)).as("seen").isTrue();
    }

    /// Without leaving the lab.
    private static void open(String name) {
        switch (name) {
            case "V" -> visit.press(KeyCode.V);
            case "Shift A" -> visit.shifted(KeyCode.A);
            default -> Places.go(visit, name);
        }
    }

    @Test
    void fromAPairToTheShelf() {
        visit.size(1440, 900);
        Places.go(visit, "pair");
        visit.press(KeyCode.ESCAPE);
        assertThat(visit.ask(() -> visit.scene().getFocusOwner().getStyleClass()))
                .contains("shelf-row");
    }
}
