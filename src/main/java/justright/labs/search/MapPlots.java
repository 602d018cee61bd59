package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Tick;
import org.jspecify.annotations.Nullable;

/// The picture of a lane at a moment.
final class MapPlots {

    /// Roughly what an axis has, and what each of its labels takes.
    private static final double PIXELS = 320;

    private static final double EACH = 46;

    private MapPlots() {}

    /// @param band a box that is being drawn
    static TrialMap of(
            Lane lane,
            Reading reading,
            Sight sight,
            @Nullable Chosen chosen,
            Optional<Box> band,
            List<String> note,
            MapKey key) {
        SearchFrame frame = reading.frame();
        Plan plan = reading.plan();
        List<Tried> tried = frame.tried(lane);
        List<Box> boxes = lane.of(frame.boxes());
        Box seen = sight == Sight.BOX ? boxes.getLast() : Box.WHOLE;
        List<Box> frames = new ArrayList<>(boxes.subList(1, boxes.size()));
        band.ifPresent(frames::add);
        return new TrialMap(
                axis(plan.x(), seen.left(), seen.right()),
                axis(plan.y(), seen.bottom(), seen.top()),
                reading.field().results().isEmpty()
                        ? new double[0]
                        : reading.field().errors(),
                frames,
                lane.of(frame.ahead()),
                marks(lane, reading, chosen, sight == Sight.BOX),
                ValueTick.of(tried, Spot::x),
                ValueTick.of(tried, Spot::y),
                note,
                key);
    }

    /// Of the trials of a lane.
    static MarkShape shape(Lane lane) {
        return lane == Lane.GRID ? MarkShape.SQUARE : MarkShape.CIRCLE;
    }

    private static List<TrialMark> marks(Lane lane, Reading reading, @Nullable Chosen chosen, boolean close) {
        List<Tried> tried = reading.frame().tried(lane);
        Optional<Tried> best = Tried.best(tried);
        MarkShape shape = shape(lane);
        List<TrialMark> marks = new ArrayList<>();
        for (Tried each : reading.hand()) {
            marks.add(new TrialMark(each.spot(), each.result().devError(), MarkShape.DIAMOND, false, false, false));
        }
        for (Tried each : tried) {
            marks.add(new TrialMark(
                    each.spot(),
                    each.result().devError(),
                    shape,
                    best.filter(each::equals).isPresent(),
                    new Chosen(lane, each.number()).equals(chosen),
                    each.round() > 0 && !close));
        }
        marks.sort((a, b) -> Boolean.compare(a.best(), b.best())); // the star lies above
        return List.copyOf(marks);
    }

    /// Places from 0 to 1 with the range's own values as ticks.
    private static Axis axis(Dimension range, double from, double to) {
        List<Tick> ticks = range.axis(from, to).ticks(PIXELS, EACH).stream()
                .map(tick -> new Tick(range.place(tick.value()), tick.label()))
                .toList();
        return Axis.linear(from, to).marked(ticks).named("$" + range.symbol() + "$");
    }
}
