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
public record Layer(
        List<Unit> units,
        String title,
        String note,
        boolean lit,
        @Nullable Dial dial) {

    public Layer {
        units = List.copyOf(units);
    }

    public static Layer of(int units) {
        return new Layer(Collections.nCopies(units, Unit.PLAIN), "", "", false, null);
    }

    public static Layer of(List<Unit> units) {
        return new Layer(units, "", "", false, null);
    }

    public Layer titled(String newTitle, String newNote) {
        return new Layer(units, newTitle, newNote, lit, dial);
    }

    public Layer lit(boolean pointedOut) {
        return new Layer(units, title, note, pointedOut, dial);
    }

    public Layer dial(Dial slider) {
        return new Layer(units, title, note, lit, slider);
    }

    public int size() {
        return units.size();
    }
}
