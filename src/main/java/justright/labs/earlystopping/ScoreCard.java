package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The student's stop beside the flag, the rule and the end: what each model is worth, and the way to take it.
final class ScoreCard {

    private static final double GAP = 6;
    private static final double NARROW_GAP = 2;
    /// Below this height the rows stand closer together, below the next their buttons are lower too: the sentence under
    /// them is what the card is about.
    private static final double LOW = 230;

    private static final double LOWEST = 206;
    private static final Insets INSETS = new Insets(0, 16, 8, 16);
    private static final Insets NARROW_INSETS = new Insets(0, 12, 8, 12);
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final List<String> COLUMNS = List.of("score.step", "score.dev", "score.fresh");
    private static final String EMPTY = "–";

    private final StoppingModel model;
    private final Words words;
    private final NumberTable table = new NumberTable(GAP);
    private final List<LegendKey> keys = new ArrayList<>();
    private final List<Button> takes = new ArrayList<>();
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Label verdict = new Label();
    private final VBox body = new VBox(GAP, table, verdict);
    private final Card card;
    private boolean compact;

    ScoreCard(StoppingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        verdict.setWrapText(true);
        verdict.setMinHeight(0);
        verdict.getStyleClass().add("note");
        body.setPadding(INSETS);
        body.getStyleClass().add("score-rows");
        body.heightProperty().subscribe(this::space);
        card = new Card(words.live("score.title"), body).subtitle(subtitle);
        card.setMinSize(0, 0);
        context.life().listen(model.reading(), (_, _, _) -> refresh());
        context.life().listen(words.language(), (_, _, _) -> refresh());
        refresh();
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        body.setPadding(narrow ? NARROW_INSETS : INSETS);
        space();
        refresh();
    }

    /// Between the rows as much as the card is high.
    private void space() {
        boolean tight = body.getHeight() > 0 && body.getHeight() < LOWEST;
        boolean close = compact || body.getHeight() < LOW;
        double gap = close ? NARROW_GAP : GAP;
        body.pseudoClassStateChanged(TIGHT, tight);
        body.setSpacing(gap);
        table.setVgap(gap);
    }

    private void refresh() {
        Reading now = model.reading().get();
        Optional<Stops> stops = now == null ? Optional.empty() : now.stops();
        subtitle.set(
                now == null
                        ? ""
                        : words.get(
                                "score.sample",
                                Numbers.whole(now.examples().fresh().examples())));
        table.columns(shown(COLUMNS.stream().map(words::get).toList()));
        List<ScoreRow> rows = ScoreRow.of(stops);
        for (int i = 0; i < rows.size(); i++) {
            row(i + 1, rows.get(i));
        }
        verdict.setText(stops.map(this::told).orElseGet(() -> words.get(silence(now))));
    }

    private static String silence(@Nullable Reading now) {
        return now != null && now.isRevealing() ? "score.revealing" : "score.hidden";
    }

    /// In a narrow window without the first: the update stands in the picture of the run too.
    private List<String> shown(List<String> columns) {
        return compact ? columns.subList(1, columns.size()) : columns;
    }

    private void row(int at, ScoreRow row) {
        List<String> numbers = row.chosen()
                .map(each ->
                        List.of(Numbers.whole(each.step()), Numbers.percent(each.dev()), Numbers.percent(each.fresh())))
                .orElse(List.of(EMPTY, EMPTY, EMPTY));
        if (at > takes.size()) {
            LegendKey key = new LegendKey(row.key(), words.live(row.name()));
            key.setMinWidth(0);
            keys.add(key);
            takes.add(take());
        }
        Button take = takes.get(at - 1);
        table.row(at, List.of(keys.get(at - 1), take), shown(numbers));
        take.setText(words.get("score.take"));
        take.setDisable(row.chosen().isEmpty());
        row.chosen().ifPresent(chosen -> {
            take.setOnAction(_ -> model.take(chosen.step()));
            take.setAccessibleText(words.get("score.take.from", words.get(row.name()), Numbers.whole(chosen.step())));
        });
    }

    private static Button take() {
        Button take = new Button();
        take.getStyleClass().addAll("outline-button", "compact");
        take.setMinWidth(Region.USE_PREF_SIZE);
        return take;
    }

    private String told(Stops stops) {
        String rule = Numbers.points(stops.loss(stops.kept()));
        return stops.yours()
                .map(yours -> told(yours, stops, rule))
                .orElseGet(() -> words.get("score.told.none", Numbers.points(stops.loss(stops.last())), rule));
    }

    private String told(Evaluation yours, Stops stops, String rule) {
        int after = yours.step() - stops.flag().step();
        if (after == 0) {
            return words.get("score.told.at", rule);
        }
        return words.get(
                after < 0 ? "score.told.before" : "score.told.after",
                Numbers.whole(Math.abs(after)),
                Numbers.points(stops.loss(yours)),
                rule);
    }
}
