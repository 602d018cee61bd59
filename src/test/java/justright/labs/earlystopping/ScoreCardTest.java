package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.ui.Screen;
import justright.ui.control.Card;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The sentence under the score has room, however low the card.
class ScoreCardTest {

    private static final double WIDTH = 290;
    /// What a presented slide leaves it on a screen of 1920 × 1080.
    private static final double PRESENTED = 207;

    private final StoppingBench bench = new StoppingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private double rowHeight(double height) {
        return bench.ask(model -> {
            Card card = new ScoreCard(model, bench.context()).card();
            StackPane root = new StackPane(card);
            Screen.scene(root, Theme.LIGHT, WIDTH, height);
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            Label sentence = (Label) card.lookup(".note");
            Region body = (Region) sentence.getParent();
            assertThat(sentence.getText()).contains("after the flag");
            assertThat(sentence.getHeight())
                    .as("nothing of the sentence is cut at %s", height)
                    .isGreaterThanOrEqualTo(sentence.prefHeight(sentence.getWidth()));
            assertThat(sentence.getBoundsInParent().getMaxY())
                    .as("it lies within the card at %s", height)
                    .isLessThan(body.getHeight());
            return ((Button) card.lookup(".button")).getHeight();
        });
    }

    private String sentence() {
        return bench.ask(
                model -> ((Label) new ScoreCard(model, bench.context()).card().lookup(".note")).getText());
    }

    @Test
    void whoHasStoppedIsNotAskedToStop() {
        bench.show(Map.of(), 600);
        assertThat(sentence()).startsWith("Stop the run");
        bench.show(Map.of("stop", "600"), 600);
        assertThat(sentence()).startsWith("Your choice is scored once");
    }

    @Test
    void aLowCardHasLowerRowsRatherThanNoSentence() {
        bench.show(Map.of("stop", "600"), 2400);
        assertThat(rowHeight(PRESENTED)).isLessThan(rowHeight(300));
        assertThat(rowHeight(250)).as("a usual one").isEqualTo(rowHeight(300));
    }
}
