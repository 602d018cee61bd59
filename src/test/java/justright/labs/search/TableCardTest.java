package justright.labs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import justright.ui.Screen;
import justright.ui.text.Language;
import org.junit.jupiter.api.Test;

class TableCardTest {

    private static List<String> cells(Scene scene) {
        return Screen.call(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.getRoot().lookupAll(".table-cell").stream()
                    .map(Labeled.class::cast)
                    .map(Labeled::getText)
                    .toList();
        });
    }

    @Test
    @SuppressWarnings("unchecked") // the bench's language can be set
    void cellsSpeakTheLanguageOfTheMoment() {
        try (Searches.Bench bench = new Searches.Bench()) {
            bench.show(Map.of("n", "2"), 4);
            Scene scene = bench.ask(model ->
                    new Scene(new TableCard(model, new SimpleObjectProperty<>(), bench.context()).card(), 500, 400));
            assertThat(cells(scene)).contains("grid", "random");

            bench.tell(_ -> ((ObjectProperty<Language>) bench.context().words().language()).set(Language.KOREAN));

            assertThat(cells(scene)).contains("그리드", "랜덤").doesNotContain("grid", "random");
        }
    }
}
