package justright.labs.dropout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.control.IconButton;
import justright.ui.control.NamedNumber;
import justright.ui.control.Pictogram;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.Boundaries;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.SpreadPlot;
import justright.ui.plot.mark.Ring;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// A boundary at test time: of the run, or of its twin without dropout. Where dropout is left on, the twin's place
/// shows how far the answers spread, and the run's all boundaries that were answered.
final class BoundaryCard {

    private static final PlotStyle STYLE = PlotStyle.MULTIPLE.marker(2.8);
    private static final double NEAR = 0.25;

    private final DropoutModel model;
    private final Words words;
    private final boolean twin;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final NamedNumber left;
    private final NamedNumber right;

    private BoundaryCard(DropoutModel model, LabContext context, boolean twin) {
        this.model = model;
        this.words = context.words();
        this.twin = twin;
        canvas = Canvases.create(model, context);
        canvas.plotStyleProperty().set(STYLE);
        canvas.setOnPointer(this::pointed);
        left = new NamedNumber(words);
        right = new NamedNumber(words);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        card = new Card(title, new VBox(canvas, numbers()));
        card.setMinSize(0, 0);
        if (!twin) {
            card.legend(again());
        }
        context.life().listen(model.trembling().latest(), (_, _, _) -> draw());
        Views.follow(model, context, List.of(model.knobs().testTime, model.knobs().example), this::draw);
    }

    static BoundaryCard ofTwin(DropoutModel model, LabContext context) {
        return new BoundaryCard(model, context, true);
    }

    static BoundaryCard ofRun(DropoutModel model, LabContext context) {
        return new BoundaryCard(model, context, false);
    }

    Card card() {
        return card;
    }

    private Node again() {
        IconButton again = new IconButton(
                Pictogram.DICE,
                words.live("boundary.again"),
                () -> model.trembling().again());
        again.getStyleClass().add("compact");
        return new OnlyWhen(
                again, model.trembling().latest().map(tremble -> true).orElse(false));
    }

    private HBox numbers() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox numbers = new HBox(left, gap, right);
        numbers.getStyleClass().add("under-picture");
        return numbers;
    }

    private void draw() {
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        Tremble tremble = model.trembling().latest().get();
        boolean spread = twin && tremble != null;
        title.set(words.get(spread ? "boundary.spread" : twin ? "boundary.twin" : titleOfRun(tremble)));
        canvas.setPlot(plot(now, tremble));
        showNumbers(now, tremble);
    }

    private void showNumbers(Moment<DropoutRule, DropoutFrame, DropoutPicture> now, @Nullable Tremble tremble) {
        if (tremble == null) {
            Series train = twin ? Series.TWIN_TRAIN_ERROR : Series.TRAIN_ERROR;
            Series dev = twin ? Series.TWIN_DEV_ERROR : Series.DEV_ERROR;
            left.show("boundary.train", error(now, train), "train");
            right.show("boundary.dev", error(now, dev), "dev");
        } else if (twin) {
            left.show("boundary.calls", Numbers.whole(Tremble.CALLS), "none");
            right.show("boundary.most", "±" + Numbers.fixed(tremble.spread().max(), 2), "none");
        } else {
            String range =
                    Numbers.points(tremble.lowestDevError()) + " … " + Numbers.percent(tremble.highestDevError());
            left.show("boundary.dev", range, "dev");
            right.clear();
        }
    }

    private static String titleOfRun(@Nullable Tremble tremble) {
        return tremble == null ? "boundary.run" : "boundary.trembles";
    }

    private static String error(Moment<DropoutRule, DropoutFrame, DropoutPicture> now, Series series) {
        return Numbers.percent(now.snapshot().measures().get(series));
    }

    private Plot plot(Moment<DropoutRule, DropoutFrame, DropoutPicture> now, @Nullable Tremble tremble) {
        DropoutPicture picture = now.picture();
        if (twin) {
            return tremble != null
                    ? SpreadPlot.of(tremble.spread(), 0.5, Token.LAMBDA)
                    : boundary(picture.twin(), picture.twinExamples());
        }
        if (tremble != null) {
            List<Boundary> moved = tremble.calls().stream()
                    .map(call -> Boundary.live(call, ""))
                    .toList();
            return boundary(tremble.calls().getFirst(), picture.examples()).with(new Boundaries(moved));
        }
        BoundaryPlot plot = boundary(picture.field(), picture.examples());
        for (Pin<DropoutRule, DropoutFrame, DropoutPicture> pin : model.pins()) {
            if (!pin.moment().equals(now)) {
                plot = plot.with(Boundary.ghost(pin.moment().picture().field(), ""));
            }
        }
        return plot;
    }

    private BoundaryPlot boundary(Grid field, List<Example> examples) {
        Example held = examples.get(Math.min(model.knobs().heldExample(), examples.size() - 1));
        List<Example> plain =
                examples.stream().map(each -> each.misclassified(false)).toList();
        return BoundaryPlot.of(field, plain)
                .with(new Ring(held.x(), held.y()))
                .bare()
                .stretch();
    }

    /// A press on an example holds it.
    private void pointed(PlotPointer pointer) {
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = model.moment().get();
        if (now == null || pointer.action() != PlotPointer.Action.PRESSED) {
            return;
        }
        nearest(now.picture().examples(), pointer.x(), pointer.y()).ifPresent(model::hold);
    }

    private static Optional<Integer> nearest(List<Example> examples, double x, double y) {
        int nearest = 0;
        for (int j = 1; j < examples.size(); j++) {
            if (distance(examples.get(j), x, y) < distance(examples.get(nearest), x, y)) {
                nearest = j;
            }
        }
        return distance(examples.get(nearest), x, y) <= NEAR ? Optional.of(nearest) : Optional.empty();
    }

    private static double distance(Example example, double x, double y) {
        return Math.hypot(example.x() - x, example.y() - y);
    }
}
