package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardHeaderTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private static List<Boolean> shownAt(double share) {
        return Screen.call(() -> {
            Label key = new Label("a key that explains");
            Label other = new Label("another");
            Segmented<String> choice = new Segmented<>(List.of("one", "two"), "one", SimpleStringProperty::new);
            HBox legend = new HBox(key, other, choice);
            CardHeader header = new CardHeader(new Label("Title"), new Label(""), legend);
            new javafx.scene.Scene(header);
            header.applyCss();
            header.resize(share * header.prefWidth(-1), 30);
            header.layout();
            return legend.getChildren().stream()
                    .map(javafx.scene.Node::isVisible)
                    .toList();
        });
    }

    @Test
    void whatOneCanPressStaysLongerThanWhatExplains() {
        assertThat(shownAt(1.1)).containsExactly(true, true, true);
        assertThat(shownAt(0.9)).containsExactly(true, false, true);
        assertThat(shownAt(0.6)).containsExactly(false, false, true);
        assertThat(shownAt(0.2)).containsExactly(false, false, false);
    }
}
