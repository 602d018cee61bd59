package justright.labs.biasvariance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.PinNames;
import justright.lab.stage.Redrawing;
import justright.training.BiasVariance;
import justright.ui.control.Card;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.errors.BiasVariancePlane;
import justright.ui.plot.errors.BiasVariancePlane.Look;
import justright.ui.plot.errors.BiasVariancePlane.Point;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Variance against avoidable bias: every model a point, and the four cases of the textbooks; a click puts one in
/// focus.
final class PlaneCard {

    private final BiasVarianceModel model;
    private final PinNames names;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty rule = new SimpleStringProperty("");
    private final List<Optional<Focus>> targets = new ArrayList<>();
    private @Nullable BiasVariancePlane plane;

    PlaneCard(BiasVarianceModel model, PinNames names, LabContext context) {
        this.model = model;
        this.names = names;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        canvas.setOnPointer(this::pointed);
        canvas.setMinSize(0, 0);
        card = new Card(words.live("plane.title"), canvas).subtitle(rule);
        card.setMinSize(0, 0);
        Redrawing.whenever(
                model,
                context,
                this::draw,
                model.reading(),
                model.knobs().bestBoundary.value());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.reading().getValue().ifPresent(this::draw);
    }

    private void draw(Reading reading) {
        BiasVariance.Rule now = reading.rule();
        rule.set(words.get("plane.rule", Numbers.points(now.points()), Numbers.fixed(now.share(), 2)));
        plane = BiasVariancePlane.of(
                now,
                words.get(reading.isAgainstPeople() ? "plane.bias-human" : "plane.bias"),
                words.get("plane.variance"),
                new BiasVariancePlane.Names(
                        words.get("zone.bias"),
                        words.get("zone.variance"),
                        words.get("zone.both"),
                        words.get("zone.neither"),
                        words.get("plane.textbook")),
                points(reading));
        canvas.setPlot(plane);
    }

    /// What is in focus comes last, on top.
    private List<Point> points(Reading reading) {
        List<Point> points = new ArrayList<>();
        targets.clear();
        for (var pin : model.pins()) {
            Reading pinned = Reading.of(pin.moment(), model.knobs());
            points.add(new Point(pinned.of(Panel.YOURS), names.name(pin), Look.GHOST));
            targets.add(Optional.empty());
        }
        for (TextbookCase each : TextbookCase.values()) {
            add(points, reading, Focus.of(each), reading.of(each), each.label(), Look.TEXTBOOK);
        }
        if (reading.step() > 0) {
            for (Panel each : List.of(Panel.SIMPLE, Panel.RIGHT, Panel.WILD, Panel.YOURS)) {
                add(points, reading, Focus.of(each), reading.of(each), words.get(PanelText.label(each)), Look.MODEL);
            }
        }
        bringForward(points, reading.focus());
        return points;
    }

    private void add(List<Point> points, Reading reading, Focus focus, BiasVariance errors, String label, Look look) {
        points.add(new Point(errors, label, reading.focus() == focus ? Look.FOCUS : look));
        targets.add(Optional.of(focus));
    }

    private void bringForward(List<Point> points, Focus focus) {
        int index = targets.indexOf(Optional.of(focus));
        if (index >= 0) {
            points.add(points.remove(index));
            targets.add(targets.remove(index));
        }
    }

    private void pointed(PlotPointer pointer) {
        Frame frame = canvas.frame();
        if (pointer.action() == PlotPointer.Action.CLICKED && frame != null && plane != null) {
            plane.at(frame, pointer.pixelX(), pointer.pixelY())
                    .flatMap(targets::get)
                    .ifPresent(model.knobs().focus::set);
        }
    }
}
