package justright.labs.biasvariance;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Repeats;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves;
import justright.lab.stage.RunCurves.Ghost;
import justright.lab.stage.RunCurves.Mark;
import justright.lab.stage.Timeline;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The errors of the model in focus over training.
final class TimelineCard {

    private final BiasVarianceModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    TimelineCard(BiasVarianceModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        timeline = new Timeline(model, context);
        card = new Card(words.live("timeline.title"), timeline)
                .subtitle(subtitle)
                .legend(
                        new LegendKey(Kind.TRAIN, words.live("legend.train")),
                        new LegendKey(Kind.DEV, words.live("legend.dev")),
                        new LegendKey(Kind.BEST_DEV, words.live("legend.best-dev")));
        card.setMinSize(0, 0);
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.reading(),
                model.knobs().bestBoundary.value());
        Redrawing.whenRepeated(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    private void draw() {
        Moment<Hyperparameters, Quartet, QuartetPicture> now = model.moment().get();
        model.reading().getValue().ifPresent(reading -> {
            if (now != null) {
                draw(now, reading);
            }
        });
    }

    private void draw(Moment<Hyperparameters, Quartet, QuartetPicture> now, Reading reading) {
        Panel panel = reading.focus().panel().orElse(Panel.YOURS);
        subtitle.set(words.get(
                "timeline.sample",
                words.get(PanelText.detail(panel, reading.yours(), reading.lambda())),
                Numbers.whole(reading.problem().m()),
                Numbers.whole(reading.problem().dev().examples())));
        timeline.show(curves(now, panel).errors(words, panel.trainError(), panel.devError()));
    }

    private RunCurves curves(Moment<Hyperparameters, Quartet, QuartetPicture> now, Panel panel) {
        boolean yours = panel == Panel.YOURS;
        Stream<Ghost> pinned = model.pins().stream()
                .filter(pin -> yours
                        && !pin.moment().snapshot().run().equals(now.snapshot().run()))
                .map(pin -> new Ghost(names.name(pin), pin.moment().snapshot().curves()));
        Stream<Ghost> left = Stream.of(model.abandoned().get())
                .filter(curves -> yours && curves.size() > 0)
                .map(curves -> new Ghost("", curves));
        List<Mark> changes = yours
                ? model.changes().stream().map(change -> Mark.of(change, names)).toList()
                : List.of();
        OptionalDouble bayes = now.snapshot().frame().problem().bayes();
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        return new RunCurves(
                now.snapshot().curves(), Stream.concat(left, pinned).toList(), bayes, end, changes, repeated(yours));
    }

    /// Pinned runs differ in your model alone.
    private List<Repeats.Repeated> repeated(boolean yours) {
        return model.repetition().status().getValue() instanceof Repeats.Made made
                ? made.settings().stream()
                        .filter(each -> yours || !each.pinned())
                        .toList()
                : List.of();
    }
}
