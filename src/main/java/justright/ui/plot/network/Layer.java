package justright.ui.plot.network;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of units.
///
/// @param title written above; empty for none
/// @param note written below, such as "7 of 12 kept"; empty for none
/// @param lit whether the layer is pointed out
/// @param dial a small slider below; null for none
/// @param first the unit to begin with where not all have room
public record Layer(
        List<Unit> units,
        String title,
        String note,
        boolean lit,
        @Nullable Dial dial,
        int first) {

    public Layer {
        units = List.copyOf(units);
    }

    public static Layer of(int units) {
        return new Layer(Collections.nCopies(units, Unit.PLAIN), "", "", false, null, 0);
    }

    public static Layer of(List<Unit> units) {
        return new Layer(units, "", "", false, null, 0);
    }

    public Layer titled(String newTitle, String newNote) {
        return new Layer(units, newTitle, newNote, lit, dial, first);
    }

    public Layer lit(boolean pointedOut) {
        return new Layer(units, title, note, pointedOut, dial, first);
    }

    public Layer dial(Dial slider) {
        return new Layer(units, title, note, lit, slider, first);
    }

    public Layer from(int unit) {
        return new Layer(units, title, note, lit, dial, unit);
    }

    public int size() {
        return units.size();
    }
}
