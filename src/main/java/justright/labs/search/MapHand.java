package justright.labs.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import justright.ui.plot.PlotPointer;
import org.jspecify.annotations.Nullable;

/// What pointer and keys do on one of the maps: try a place before the search begins, later point out a trial, or draw
/// the box of the next round.
final class MapHand {

    /// From here a trial is still meant, in places.
    private static final double NEAR = 0.05;

    private final SearchModel model;
    private final Lane lane;
    private final ObjectProperty<@Nullable Chosen> chosen;
    private final ReadOnlyObjectWrapper<@Nullable Box> band = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Plan> narrowOn = new ReadOnlyObjectWrapper<>();
    private @Nullable Spot corner;

    MapHand(SearchModel model, Lane lane, ObjectProperty<@Nullable Chosen> chosen) {
        this.model = model;
        this.lane = lane;
        this.chosen = chosen;
    }

    /// The box that is being drawn.
    ReadOnlyObjectProperty<@Nullable Box> band() {
        return band.getReadOnlyProperty();
    }

    /// The search on whose map a box without room for another was drawn last; null once the next one is begun.
    ReadOnlyObjectProperty<@Nullable Plan> narrowOn() {
        return narrowOn.getReadOnlyProperty();
    }

    /// Whether the box that was drawn last has no room for a search. Said of the search that is on the map only.
    boolean isTooNarrow(Reading now) {
        return now.plan().equals(narrowOn.get()) && now.frame().isComplete();
    }

    void pointed(PlotPointer pointer) {
        pointed(pointer.action(), pointer.x(), pointer.y());
    }

    /// @param x across, `y` upwards, in places; outside the map too while the pointer is held
    void pointed(PlotPointer.Action action, double x, double y) {
        switch (action) {
            case PRESSED -> {
                narrowOn.set(null);
                corner = new Spot(x, y);
            }
            case DRAGGED -> stretch(new Spot(x, y));
            case RELEASED -> release(x, y);
            case CLICKED -> {}
        }
    }

    /// Enter or Space do what a click does.
    boolean pressed(KeyCode key, double x, double y) {
        if (key != KeyCode.ENTER && key != KeyCode.SPACE) {
            return false;
        }
        touch(new Spot(x, y));
        return true;
    }

    private void stretch(Spot spot) {
        Spot from = corner;
        if (from != null && model.rounds().next() == Rounds.Next.ANOTHER) {
            band.set(Box.between(from, spot));
        }
    }

    private void release(double x, double y) {
        Box box = band.get();
        band.set(null);
        corner = null;
        if (box != null && box.isLargeEnough()) {
            model.rounds().zoom(lane, box);
        } else if (box != null && !box.isPoint()) {
            Reading now = model.reading().get();
            narrowOn.set(now == null ? null : now.plan());
        } else if (inside(x) && inside(y)) {
            touch(new Spot(x, y));
        }
    }

    private static boolean inside(double place) {
        return place >= 0 && place <= 1;
    }

    private void touch(Spot spot) {
        if (model.hand().mayPick()) {
            model.hand().pick(spot);
        } else {
            near(spot).ifPresentOrElse(each -> chosen.set(new Chosen(lane, each.number())), () -> chosen.set(null));
        }
    }

    /// The trial that is meant by a place.
    Optional<Tried> near(Spot spot) {
        Reading now = model.reading().get();
        List<Tried> tried = now == null ? List.of() : now.frame().tried(lane);
        return tried.stream()
                .filter(each -> distance(each.spot(), spot) < NEAR)
                .min(Comparator.comparingDouble(each -> distance(each.spot(), spot)));
    }

    private static double distance(Spot a, Spot b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
