package justright.ui.plot.matrix;

import java.util.List;
import justright.ui.theme.Token;

/// A line of arithmetic: what is computed, and the number it gives for each unit.
///
/// @param label a line of code or a name, in the number font
/// @param lit whether the line is the one pointed out
public record CellRow(String label, Token color, boolean lit, List<Cell> cells) {

    public CellRow {
        cells = List.copyOf(cells);
    }

    public static CellRow of(String label, Token color, List<Cell> cells) {
        return new CellRow(label, color, false, cells);
    }

    public CellRow lit(boolean pointedOut) {
        return new CellRow(label, color, pointedOut, cells);
    }
}
