package justright.ui.plot.network;

import java.util.Collections;
import java.util.List;

/// A column of units.
///
/// @param title written above; empty for none
/// @param note written below, such as "7 of 12 kept"; empty for none
/// @param lit whether the layer is pointed out
public record Layer(List<Unit> units, String title, String note, boolean lit) {

    public Layer {
        units = List.copyOf(units);
    }

    public static Layer of(int units) {
        return new Layer(Collections.nCopies(units, Unit.PLAIN), "", "", false);
    }

    public static Layer of(List<Unit> units) {
        return new Layer(units, "", "", false);
    }

    public Layer titled(String newTitle, String newNote) {
        return new Layer(units, newTitle, newNote, lit);
    }

    public Layer lit(boolean pointedOut) {
        return new Layer(units, title, note, pointedOut);
    }

    public int size() {
        return units.size();
    }
}
