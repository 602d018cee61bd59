package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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
import justright.training.Hyperparameters;
import justright.training.problem.Problem;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The run over time, as errors or as cost, and the dev error over λ.
final class TimelineCard {

    private final L2L1Model model;
    private final PinNames names;
    private final Words words;
    private final Timeline timeline;
    private final PlotCanvas overLambda;
    private final Card card;
    private final Segmented<Face> faces;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private boolean bayesShown = true;

    /// What the card shows.
    enum Face {
        ERRORS,
        COST,
        LAMBDA
    }

    TimelineCard(L2L1Model model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        timeline = new Timeline(model, context);
        overLambda = new PlotCanvas(context.palette().getValue());
        overLambda.setOnPointer(this::pointed);
        faces = Segments.faces(Face.ERRORS, "timeline.", context);
        StackPane body = new StackPane(timeline, overLambda);
        card = new Card(title, body).subtitle(subtitle);
        card.setMinSize(0, 0);
        faces.valueProperty().subscribe(this::refresh);
        listen(context);
        refresh();
    }

    private void listen(LabContext context) {
        context.life().follow(context.palette(), overLambda.paletteProperty()::set);
        context.life().listen(model.moment(), (_, _, _) -> draw());
        context.life().listen(model.trail().all(), (_, _, _) -> draw());
        Redrawing.whenRepeated(model, context, this::draw);
        context.life().listen(model.knobs().lambda.value(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> refresh());
        Redrawing.whenPinned(model, context, this::draw);
        timeline.canvas().accessibleTextProperty().bind(words.live(model.description()));
        overLambda.accessibleTextProperty().bind(words.live(model.description()));
    }

    Card card() {
        return card;
    }

    private void refresh() {
        boolean time = faces.getValue() != Face.LAMBDA;
        timeline.setVisible(time);
        overLambda.setVisible(!time);
        title.set(words.get("timeline.title." + faces.getValue().name().toLowerCase(Locale.ROOT)));
        legend();
        draw();
    }

    private void legend() {
        List<Node> keys = new ArrayList<>();
        switch (faces.getValue()) {
            case ERRORS -> {
                keys.add(new LegendKey(Kind.TRAIN, words.live("legend.train")));
                keys.add(new LegendKey(Kind.DEV, words.live("legend.dev")));
                if (bayesShown) {
                    keys.add(new LegendKey(Kind.BAYES, words.live("legend.bayes")));
                }
                keys.add(new LegendKey(Kind.BEST_DEV, words.live("legend.best-dev")));
            }
            case COST -> {
                keys.add(new LegendKey(Kind.INK, words.live("legend.cost")));
                keys.add(new LegendKey(Kind.LAMBDA, words.live("legend.penalty")));
            }
            case LAMBDA -> {
                keys.add(new LegendKey(Kind.TRAIN, words.live("legend.train")));
                keys.add(new LegendKey(Kind.DEV, words.live("legend.dev")));
            }
        }
        keys.add(faces);
        card.legend(keys.toArray(Node[]::new));
    }

    private void draw() {
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = model.moment().get();
        if (now == null) {
            return;
        }
        Problem problem = now.snapshot().frame().problem();
        if (bayesShown != problem.bayes().isPresent()) {
            bayesShown = problem.bayes().isPresent();
            legend();
        }
        subtitle.set(words.get(
                "timeline.sample",
                Numbers.whole(problem.m()),
                Numbers.whole(problem.dev().examples())));
        switch (faces.getValue()) {
            case ERRORS -> timeline.show(curves(now).errors(words));
            case COST -> timeline.show(curves(now).costs(words));
            case LAMBDA -> overLambda.setPlot(LambdaCurve.of(model, words));
        }
    }

    private RunCurves curves(Moment<Hyperparameters, L2L1Frame, L2L1Picture> now) {
        Stream<Ghost> pinned = model.pins().stream()
                .filter(pin ->
                        !pin.moment().snapshot().run().equals(now.snapshot().run()))
                .map(pin -> new Ghost(names.name(pin), pin.moment().snapshot().curves()));
        Stream<Ghost> left = Stream.of(model.abandoned().get())
                .filter(curves -> curves.size() > 0)
                .map(curves -> new Ghost("", curves));
        List<Mark> changes =
                model.changes().stream().map(change -> Mark.of(change, names)).toList();
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        return new RunCurves(
                now.snapshot().curves(),
                Stream.concat(left, pinned).toList(),
                now.snapshot().frame().problem().bayes(),
                end,
                changes,
                model.repetition().status().getValue() instanceof Repeats.Made made ? made.settings() : List.of());
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() == PlotPointer.Action.CLICKED) {
            model.goToNearest(pointer.x());
        }
    }
}
