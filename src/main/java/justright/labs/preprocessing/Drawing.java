package justright.labs.preprocessing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.LabState.Point;
import org.ejml.data.DMatrixRMaj;

/// Draws and erases points where somebody points at the cloud, whatever its stage. Real data take none.
final class Drawing {

    /// How near one must point to a point to mean it, in shares of half the picture.
    private static final double REACH = 0.06;

    private final PreprocessingSettings settings;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Point>> points = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed hears of every change
    Drawing(PreprocessingSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
    }

    /// What has been drawn, in raw coordinates.
    ReadOnlyObjectProperty<List<Point>> points() {
        return points.getReadOnlyProperty();
    }

    /// Puts others in their place, unheard.
    void restore(List<Point> others) {
        points.set(others);
        complete();
    }

    /// Sees to it that a set of one's own can be measured.
    void complete() {
        if (settings.isOwn()) {
            points.set(DrawnPoints.enough(points.get()));
        } else if (points.get().equals(DrawnPoints.FEWEST)) {
            points.set(List.of());
        }
    }

    /// Adds a point where someone has pointed at what is shown.
    void add(Reading shown, double first, double second) {
        if (settings.isMade()) {
            shown.journey()
                    .back(shown.stage(), first, second)
                    .ifPresent(place -> put(DrawnPoints.with(points.get(), place[0], place[1])));
        }
    }

    /// Takes away the drawn point that is shown nearest to a place, if there is one close by.
    void erase(Reading shown, double first, double second) {
        int least = settings.isOwn() ? DrawnPoints.FEWEST.size() : 0;
        if (!settings.isMade() || points.get().size() <= least || shown.cloud().isEmpty()) {
            return;
        }
        DMatrixRMaj there = shown.journey().at(shown.stage(), DrawnPoints.inputs(points.get()));
        double closest = REACH * shown.cloud().get().room().half();
        int nearest = -1;
        for (int j = 0; j < there.getNumCols(); j++) {
            double distance = Math.hypot(there.get(0, j) - first, there.get(1, j) - second);
            if (distance <= closest) {
                closest = distance;
                nearest = j;
            }
        }
        if (nearest >= 0) {
            put(DrawnPoints.without(points.get(), nearest));
        }
    }

    void clear() {
        put(List.of());
    }

    /// Puts others in their place.
    void put(List<Point> others) {
        if (settings.data.isHeld()) {
            return;
        }
        restore(others);
        changed.run();
    }
}
