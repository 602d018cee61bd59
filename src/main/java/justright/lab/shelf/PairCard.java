package justright.lab.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.ui.control.Card;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.control.ScrollStop;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// What changed between two runs, what came of it, the caution that one seed each asks for, and the button that answers
/// it.
final class PairCard {

    private final PairModel pair;
    private final PairWords said;
    private final Words words;
    private final VBox sentences = new VBox();
    private final Button repeat = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Label howFar = new Label();
    private final HBox progress = new HBox(bar, howFar);
    private final Card card;

    PairCard(PairModel pair, PairWords said, LabContext context) {
        this.pair = pair;
        this.said = said;
        words = context.words();
        sentences.getStyleClass().add("pair-sentences");
        ScrollPane scroll = new ScrollPane(sentences);
        scroll.setFitToWidth(true);
        ScrollStop.of(scroll, words.live("pair.changed"));
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        howFar.getStyleClass().add("secondary");
        howFar.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.getStyleClass().add("pair-progress");
        VBox body = new VBox(progress, scroll);
        body.setMinHeight(0);
        card = new Card(words.live("pair.changed"), body).legend(repeatButton());
        card.setMinSize(0, 0);
        context.life().listen(words.language(), (_, _, _) -> write());
        context.life().listen(pair.repeats(pair.first()), (_, _, _) -> write());
        context.life().listen(pair.repeats(pair.second()), (_, _, _) -> write());
        context.life().follow(pair.ready(), ready -> {
            repeat.setDisable(!ready);
            write();
        });
    }

    Card card() {
        return card;
    }

    private Button repeatButton() {
        repeat.setGraphic(new Icon(Pictogram.SPREAD, "medium"));
        repeat.getStyleClass().addAll("outline-button", "control");
        repeat.setMinWidth(Region.USE_PREF_SIZE);
        repeat.setOnAction(_ -> pair.repeat());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.live("pair.repeat.help"));
        repeat.setTooltip(tooltip);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(howFar.textProperty());
        return repeat;
    }

    private void write() {
        ShelvedRun a = pair.first().run();
        ShelvedRun b = pair.second().run();
        List<RichText> lines = new ArrayList<>();
        lines.add(line(said.changed(a, b), false));
        said.outcome(a, b).forEach(text -> lines.add(line(text, false)));
        Repeats first = pair.repeats(pair.first()).getValue();
        Repeats second = pair.repeats(pair.second()).getValue();
        if (first instanceof Repeats.Made made && second instanceof Repeats.Made other) {
            lines.add(line(said.repeated(made, other), false));
        } else {
            lines.add(line(said.caution(a, b), true));
        }
        said.besides(a, b).forEach(text -> lines.add(line(text, true)));
        lines.add(line(words.get("pair.axes"), true));
        sentences.getChildren().setAll(lines);
        showProgress(first, second);
    }

    private void showProgress(Repeats first, Repeats second) {
        List<Repeats.Underway> underway = Stream.of(first, second)
                .filter(Repeats.Underway.class::isInstance)
                .map(Repeats.Underway.class::cast)
                .toList();
        progress.setVisible(!underway.isEmpty());
        progress.setManaged(!underway.isEmpty());
        bar.setProgress((share(first) + share(second)) / 2);
        repeat.setText(words.get(underway.isEmpty() ? "pair.repeat" : "pair.repeat.stop"));
        howFar.setText(underway.isEmpty() ? "" : howFar(underway));
    }

    private String howFar(List<Repeats.Underway> underway) {
        int finished = underway.stream().mapToInt(Repeats.Underway::finished).sum();
        int total = underway.stream().mapToInt(Repeats.Underway::total).sum();
        String done = words.get("spread.underway", Numbers.whole(finished), Numbers.whole(total));
        double left = underway.stream()
                .mapToDouble(Repeats.Underway::secondsLeft)
                .max()
                .orElse(Double.NaN);
        return Double.isNaN(left) ? done : words.get("spread.left", done, Numbers.whole((long) Math.ceil(left)));
    }

    private static double share(Repeats repeats) {
        return switch (repeats) {
            case Repeats.None _ -> 0;
            case Repeats.Underway underway -> underway.share();
            case Repeats.Made _ -> 1;
        };
    }

    private static RichText line(String text, boolean quiet) {
        RichText line = new RichText();
        line.textProperty().set(text);
        line.getStyleClass().add(quiet ? "note" : "pair-sentence");
        return line;
    }
}
