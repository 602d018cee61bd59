package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Readout;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final Words words = new Words(language, "justright/ui/control/sheet", "justright/words/shared");
    private final Lifetime life = new Lifetime();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @AfterEach
    void end() {
        life.close();
    }

    @Test
    void everyPictogramIsDrawnAndEveryDrawingIsAPictogram() throws IOException {
        for (Pictogram pictogram : Pictogram.values()) {
            assertThat(SvgPicture.read(pictogram.file()).shapes())
                    .as(pictogram.file())
                    .isNotEmpty();
        }
        try (var files = Files.list(Path.of("resources/justright/icons"))) {
            List<Pictogram> drawn = files.map(file -> file.getFileName().toString())
                    .map(name -> Pictogram.named(name.replace(".svg", "")))
                    .toList();
            assertThat(drawn).containsExactlyInAnyOrder(Pictogram.values());
        }
    }

    @Test
    void theStripDropsKeysThenNumbersButNeverTheAdvice() {
        List<String> states = new ArrayList<>();
        for (double width : new double[] {900, 640, 520, 400, 330}) {
            states.add(Screen.call(() -> shown(strip(), width)));
        }
        assertThat(states)
                .containsExactly(
                        "4 numbers, keys, both sentences",
                        "4 numbers, no keys, last sentence on two lines",
                        "2 numbers, no keys, last sentence",
                        "1 numbers, no keys, last sentence on two lines",
                        "0 numbers, no keys, last sentence");
    }

    private DiagnosisStrip strip() {
        Diagnosis diagnosis = new Diagnosis(
                Diagnosis.Mood.BAD,
                Phrase.of("verdict.high-variance"),
                List.of(
                        new Readout(Phrase.of("readout.train"), "1.7 %", Readout.Line.TRAIN),
                        new Readout(Phrase.of("readout.dev"), "14.9 %", Readout.Line.DEV),
                        new Readout(Phrase.of("readout.bayes"), "8.4 %", Readout.Line.BAYES),
                        new Readout(Phrase.of("sheet.cost"), "0.21", Readout.Line.NONE)),
                Phrase.of("sheet.gap"));
        return new DiagnosisStrip(new SimpleObjectProperty<>(diagnosis), words, life);
    }

    private static String shown(DiagnosisStrip strip, double width) {
        StackPane root = new StackPane(strip);
        Screen.scene(root, Theme.LIGHT, width, 60);
        root.applyCss();
        root.layout();
        long numbers =
                strip.lookupAll(".readout").stream().filter(Node::isVisible).count();
        boolean keys = strip.lookupAll(".key-picture").stream().anyMatch(Node::isVisible);
        List<RichText> advice = strip.getChildrenUnmodifiable().stream()
                .filter(RichText.class::isInstance)
                .map(RichText.class::cast)
                .filter(Node::isVisible)
                .toList();
        assertThat(advice).hasSize(1);
        assertThat(advice.getFirst().getWidth()).isPositive();
        boolean wrapped =
                advice.getFirst().getHeight() > 1.5 * advice.getFirst().prefHeight(-1);
        return numbers + " numbers, " + (keys ? "keys, " : "no keys, ")
                + (advice.getFirst().plain().startsWith("Gap") ? "both sentences" : "last sentence")
                + (wrapped ? " on two lines" : "");
    }

    @Test
    void aChallengeNeedsAPredictionBeforeItRuns() {
        List<Integer> runs = new ArrayList<>();
        Screen.call(() -> {
            ChallengeCard card = new ChallengeCard(words, recording(runs));
            card.ask(new ChallengeCard.Question(1, 2, text("How many?"), List.of(text("Few"), text("Half"))));
            Button run = (Button) card.lookup(".primary-button");
            run.fire();
            assertThat(runs).isEmpty();
            card.predict(1);
            run.fire();
            assertThat(runs).containsExactly(1);

            card.answer(0, text("because."));
            assertThat(said(card)).isEqualTo("You said half. The run says few: because.");
            language.set(Language.KOREAN);
            assertThat(said(card)).startsWith("예상: half.");
            card.ask(new ChallengeCard.Question(2, 2, text("And now?"), List.of(text("L1"), text("L2"))));
            assertThat(card.prediction()).isEmpty();
            card.predict(0);
            language.set(Language.ENGLISH);
            card.answer(0, text("because."));
            assertThat(said(card)).isEqualTo("You said L1, and so does the run: because.");
            return true;
        });
    }

    private static ChallengeCard.Actions recording(List<Integer> runs) {
        return new ChallengeCard.Actions() {
            @Override
            public void run(int prediction) {
                runs.add(prediction);
            }

            @Override
            public void previous() {}

            @Override
            public void next() {}
        };
    }

    private static String said(ChallengeCard card) {
        Region answer = (Region) card.lookup(".challenge-answer");
        return answer.getChildrenUnmodifiable().stream()
                .filter(RichText.class::isInstance)
                .map(node -> ((RichText) node).plain())
                .findFirst()
                .orElseThrow();
    }

    private static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }

    @Test
    void closedControlsLeaveTheirSettingAlone() {
        SheetSettings settings = new SheetSettings();
        Screen.call(() -> {
            MovingSetting moving = new MovingSetting(new javafx.beans.property.SimpleBooleanProperty());
            Lifetime opened = new Lifetime();
            ValueBox box = (ValueBox)
                    SettingControl.of(settings.lambda, moving, words, opened).lookup(".value-box");
            settings.lambda.set(2);
            assertThat(box.getText()).isEqualTo("2.00");
            opened.close();
            settings.lambda.set(3);
            assertThat(box.getText()).isEqualTo("2.00");
            return true;
        });
    }
}
