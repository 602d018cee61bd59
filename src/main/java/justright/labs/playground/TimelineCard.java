package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Repeats;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.lab.stage.RunCurves;
import justright.lab.stage.RunCurves.Ghost;
import justright.lab.stage.RunCurves.Mark;
import justright.lab.stage.Segments;
import justright.lab.stage.Timeline;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.control.Segmented;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The run over time, as errors or as cost.
final class TimelineCard {

    private final PlaygroundModel model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final Card card;
    private final Segmented<Face> faces;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private String keys = "";
    private boolean compact;

    /// What the card shows.
    enum Face {
        ERRORS,
        COST
    }

    TimelineCard(PlaygroundModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        timeline = new Timeline(model, context);
        faces = Segments.faces(Face.ERRORS, "timeline.", context);
        card = new Card(title, timeline).subtitle(subtitle);
        card.setMinSize(0, 0);
        faces.valueProperty().subscribe(this::draw);
        Redrawing.whenever(model, context, this::draw, model.moment());
        Redrawing.whenRepeated(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    /// In a narrow window the name of the only pinned run would take a quarter of the plot.
    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        Task task = now.snapshot().frame().task();
        boolean cost = faces.getValue() == Face.COST;
        title.set(
                words.get(cost ? "timeline.cost.title" : task.isRegression() ? "timeline.variance" : "timeline.error"));
        legend(task, cost);
        timeline.show(cost ? curves(now).costs(words) : errors(now, task));
    }

    private void legend(Task task, boolean cost) {
        String wanted = cost + " " + task.bayes().isPresent() + task.test().isPresent();
        if (wanted.equals(keys)) {
            return;
        }
        keys = wanted;
        List<Node> nodes = new ArrayList<>();
        if (cost) {
            nodes.add(new LegendKey(Kind.INK, words.live("legend.cost")));
            nodes.add(new LegendKey(Kind.LAMBDA, words.live("legend.penalty")));
        } else {
            nodes.add(new LegendKey(Kind.TRAIN, words.live("legend.train")));
            nodes.add(new LegendKey(Kind.DEV, words.live("legend.dev")));
            if (task.test().isPresent()) {
                nodes.add(new LegendKey(Kind.TEST, words.live("legend.test")));
            }
            if (task.bayes().isPresent()) {
                nodes.add(new LegendKey(Kind.BAYES, words.live("legend.bayes")));
            }
            nodes.add(new LegendKey(Kind.BEST_DEV, words.live("legend.best-dev")));
        }
        nodes.add(faces);
        card.legend(nodes.toArray(Node[]::new));
    }

    private CurvePlot errors(Moment<PlayRule, PlayFrame, PlayPicture> now, Task task) {
        CurvePlot plot = curves(now).errors(words);
        if (task.test().isEmpty()) {
            return plot;
        }
        double[] test = now.snapshot().curves().curve(Series.TEST_ERROR).last();
        String label = test.length == 0 ? "" : words.get("legend.test") + " " + Numbers.points(test[test.length - 1]);
        return plot.with(CurveLine.test(Curve.recorded(now.snapshot().curves(), Series.TEST_ERROR), label));
    }

    private RunCurves curves(Moment<PlayRule, PlayFrame, PlayPicture> now) {
        boolean lone = compact && model.pins().size() == 1;
        Stream<Ghost> pinned = model.pins().stream()
                .filter(pin ->
                        !pin.moment().snapshot().run().equals(now.snapshot().run()))
                .map(pin -> new Ghost(
                        lone ? words.get("legend.pinned.short") : names.name(pin),
                        pin.moment().snapshot().curves()));
        Stream<Ghost> left = Stream.of(model.abandoned().get())
                .filter(curves -> curves.size() > 0)
                .map(curves -> new Ghost("", curves));
        List<Mark> changes =
                model.changes().stream().map(change -> Mark.of(change, names)).toList();
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        return new RunCurves(
                now.snapshot().curves(),
                Stream.concat(left, pinned).toList(),
                now.snapshot().frame().task().bayes(),
                end,
                changes,
                model.repetition().status().getValue() instanceof Repeats.Made made ? made.settings() : List.of());
    }
}
