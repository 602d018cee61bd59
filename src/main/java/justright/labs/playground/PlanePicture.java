package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.lab.stage.PinNames;
import justright.ui.plot.Axis;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.PlaneMark;
import justright.ui.plot.field.PlanePlot;
import justright.ui.plot.field.Wash;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The plane as a plot: the answers, the examples that are to be seen, and the borders of the runs behind.
final class PlanePicture {

    private final PlaygroundModel model;
    private final PinNames names;
    private final Words words;

    PlanePicture(PlaygroundModel model, PinNames names, Words words) {
        this.model = model;
        this.names = names;
        this.words = words;
    }

    PlanePlot of(Moment<PlayRule, PlayFrame, PlayPicture> now, Scene scene) {
        Task task = now.snapshot().frame().task();
        List<Boundary> live =
                scene.border().isEmpty() ? List.of() : List.of(new Boundary(scene.border(), Boundary.Kind.LIVE, ""));
        PlanePlot plot = new PlanePlot(
                axis(scene.reach(), axisName(scene.plane().x())),
                axis(scene.reach(), axisName(scene.plane().y())),
                scene.wash(),
                scene.heights(),
                live,
                marks(scene),
                List.of());
        List<Pin<PlayRule, PlayFrame, PlayPicture>> behind = behind(now, scene);
        for (Pin<PlayRule, PlayFrame, PlayPicture> pin : behind) {
            var border = pin.moment().picture().scene().orElseThrow().border();
            plot = plot.with(new Boundary(border, Boundary.Kind.GHOST, behind.size() > 1 ? names.name(pin) : ""));
        }
        Optional<Boundary> best = model.knobs().view.best.get()
                ? task.best().map(field -> Boundary.best(Grid.of(field), words.get("legend.bayes")))
                : Optional.empty();
        return best.isPresent() ? plot.with(best.get()) : plot;
    }

    private static Axis axis(double reach, String name) {
        return Axis.linear(-reach, reach).named(name);
    }

    private static String axisName(int feature) {
        return "$x_" + (feature < 9 ? feature + 1 : "{" + (feature + 1) + "}") + "$";
    }

    private List<PlaneMark> marks(Scene scene) {
        List<PlaneMark> marks = new ArrayList<>();
        for (ExampleSet set : List.of(ExampleSet.TEST, ExampleSet.DEV, ExampleSet.TRAIN)) {
            boolean painted = model.knobs().data.data.get() == DataChoice.OWN;
            if (painted || model.knobs().view.shown.has(set)) {
                marks.addAll(scene.marks().getOrDefault(set, List.of()));
            }
        }
        if (model.knobs().data.data.get() == DataChoice.OWN) {
            model.knobs().data.painted.get().waiting(model.own().get().points()).stream()
                    .map(point -> PlaneMark.ofClass(point.x1(), point.x2(), point.label(), PlaneMark.Ink.SMALL, false))
                    .forEach(marks::add);
        }
        return marks;
    }

    /// The pinned runs whose borders can be laid over this plane.
    private List<Pin<PlayRule, PlayFrame, PlayPicture>> behind(
            Moment<PlayRule, PlayFrame, PlayPicture> now, Scene scene) {
        return model.pins().stream()
                .filter(pin -> !pin.moment().equals(now))
                .filter(pin -> pin.moment()
                        .picture()
                        .scene()
                        .filter(other ->
                                !other.border().isEmpty() && other.plane().equals(scene.plane()))
                        .isPresent())
                .toList();
    }

    /// Whether one pinned run is drawn, which is not named on the plane.
    boolean hasLonePin(Moment<PlayRule, PlayFrame, PlayPicture> now, Scene scene) {
        return behind(now, scene).size() == 1;
    }

    /// What the pointer reads at a place.
    List<String> reading(Task task, Scene scene, double x, double y) {
        String place = "x = (" + Numbers.fixed(x, 2) + ", " + Numbers.fixed(y, 2) + ")";
        return switch (scene.wash()) {
            case Wash.OfTwo two ->
                List.of(place, "P(y=1) = " + Numbers.fixed(two.grid().at(x, y), 3));
            case Wash.OfValues values ->
                List.of(place, "ŷ = " + Numbers.fixed(values.grid().at(x, y), 3));
            case Wash.OfMany many -> {
                int winner = many.winnerAt(x, y);
                String share = Numbers.fixed(many.shares().get(winner).at(x, y), 3);
                yield List.of(place, task.train().classNames().get(winner), "P = " + share);
            }
        };
    }
}
