package justright.labs.earlystopping;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// What stopping costs beside one whole run for each λ: updates counted, errors measured, knobs told apart.
final class PriceCard {

    private static final double GAP = 4;
    private static final Insets INSETS = new Insets(0, 16, 8, 16);

    private final StoppingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final NumberTable table = new NumberTable(GAP);
    private final SimpleStringProperty oneRun = new SimpleStringProperty("");
    private final SimpleStringProperty allRuns = new SimpleStringProperty("");
    private final LegendKey key = new LegendKey(Kind.DEV, oneRun);
    private final LegendKey keyOfLambda = new LegendKey(Kind.LAMBDA, allRuns);
    private final Label knobs = new Label();
    private final Button button = new Button();
    private final Card card;
    private boolean compact;

    PriceCard(StoppingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        canvas.setMinHeight(0);
        knobs.getStyleClass().add("tick");
        knobs.setWrapText(true);
        knobs.setMinHeight(Label.USE_PREF_SIZE);
        VBox told = new VBox(GAP, table, knobs);
        told.setPadding(INSETS);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        card = new Card(words.live("price.title"), new VBox(canvas, told)).legend(button);
        card.setMinSize(0, 0);
        button.getStyleClass().addAll("outline-button", "compact");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> toggle());
        listen(context);
    }

    private void listen(LabContext context) {
        var life = context.life();
        life.follow(context.palette(), canvas.paletteProperty()::set);
        life.follow(model.knobs().sweep.held(), button::setDisable);
        life.listen(model.reading(), (_, _, _) -> refresh());
        life.listen(model.lambdaRuns().all(), (_, _, _) -> refresh());
        life.listen(model.lambdaRuns().progress(), (_, _, _) -> refresh());
        life.listen(words.language(), (_, _, _) -> refresh());
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        this::buttonText, model.lambdaRuns().progress(), words.language()));
        refresh();
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        refresh();
    }

    private void toggle() {
        boolean start = !model.lambdaRuns().running().get();
        model.knobs().sweep.set(false);
        model.knobs().sweep.set(start);
    }

    private String buttonText() {
        double progress = model.lambdaRuns().progress().get();
        int total = LambdaRuns.VALUES.size();
        return progress < 1
                ? words.get("price.cancel", Numbers.whole(Math.round(progress * total)), Numbers.whole(total))
                : words.get("price.start");
    }

    private void refresh() {
        Reading now = model.reading().get();
        List<LambdaRun> runs = model.lambdaRuns().all().get();
        Optional<Stops> stops = now == null ? Optional.empty() : now.stops();
        if (now == null || stops.isEmpty()) {
            String hint = words.get(now != null && now.isRevealing() ? "price.revealing.hint" : "price.hidden.hint");
            canvas.setPlot(hidden(hint));
            canvas.setAccessibleText(words.get("picture.said", words.get("price.hidden"), hint));
        } else {
            canvas.setPlot(PricePlot.of(now.evaluations(), stops.get(), runs));
        }
        stops.ifPresent(known -> tell(known, runs));
        table.setVisible(stops.isPresent());
        table.setManaged(stops.isPresent());
        knobs.setManaged(stops.isPresent());
        knobs.setVisible(stops.isPresent());
    }

    private CurvePlot hidden(String hint) {
        return CurvePlot.of(Axis.linear(0, 15).named("‖$W$‖"), Axis.percent(0.2))
                .with(new EmptyNote(words.get("price.hidden"), hint));
    }

    private void tell(Stops stops, List<LambdaRun> runs) {
        table.columns(shown(words.get("score.updates"), words.get("score.dev"), words.get("score.fresh")));
        Evaluation kept = stops.kept();
        table.row(1, List.of(key), numbers(stops.price(), kept.dev(), kept.fresh()));
        Optional<LambdaRun> best = LambdaRun.best(runs);
        oneRun.set(runs(1));
        allRuns.set(runs(runs.size()));
        if (best.isEmpty()) {
            table.endAt(2);
        }
        best.ifPresent(each -> table.row(
                2,
                List.of(keyOfLambda),
                numbers((long) runs.size() * StoppingModel.HORIZON, each.dev(), each.fresh())));
        boolean compared = best.isPresent() && model.lambdaRuns().isComplete();
        knobs.setText(compared ? words.get("price.two-knobs") : oneKnob(stops));
        canvas.setAccessibleText(words.get(
                "price.description",
                Numbers.whole(stops.price()),
                Numbers.percent(kept.fresh()),
                Numbers.whole(runs.size()),
                best.map(each -> Numbers.percent(each.fresh())).orElse("–")));
    }

    /// What the rule leaves of J that could still be minimized.
    private String oneKnob(Stops stops) {
        String left = Numbers.significant(stops.kept().cost(), 2);
        String end = Numbers.significant(stops.last().cost(), 2);
        return left.equals(end) ? words.get("price.no-knob") : words.get("price.one-knob", left, end);
    }

    private String runs(int count) {
        return words.get(count == 1 ? "price.run" : "price.runs", Numbers.whole(count));
    }

    private List<String> numbers(long updates, double dev, double fresh) {
        return shown(Numbers.whole(updates), Numbers.percent(dev), Numbers.percent(fresh));
    }

    /// In a narrow window without the dev errors, by which both were chosen.
    private List<String> shown(String updates, String dev, String fresh) {
        return compact ? List.of(updates, fresh) : List.of(updates, dev, fresh);
    }
}
