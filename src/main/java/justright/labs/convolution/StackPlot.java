package justright.labs.convolution;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// Maps of several filters on the same picture, beside each other; the chosen one is framed.
record StackPlot(List<Entry> entries) implements Plot {

    private static final double EDGE = 14;
    private static final double GAP = 10;
    private static final double FOOT = 6;
    private static final double NAME = 22;

    /// @param map whole
    record Entry(FilterChoice choice, String name, DMatrixRMaj map, boolean chosen) {}

    StackPlot {
        entries = List.copyOf(entries);
    }

    /// Where the i-th map lies: in as many columns as make the maps largest.
    Box place(double width, double height, double unit, int i) {
        int columns = 1;
        for (int more = 2; more <= entries.size(); more++) {
            columns = side(width, height, unit, more) > side(width, height, unit, columns) ? more : columns;
        }
        int cells = entries.get(i).map().getNumCols();
        double cell = Math.max(1, Math.floor(side(width, height, unit, columns) / cells));
        double pitchX = (width - EDGE * unit) / columns;
        double pitchY = (height - FOOT * unit) / rows(columns);
        double x = EDGE * unit / 2 + (i % columns + 0.5) * pitchX - cell * cells / 2;
        double y = (Math.floorDiv(i, columns) + 0.5) * pitchY - (cell * cells + NAME * unit) / 2;
        return new Box(Math.rint(x), Math.max(2, Math.rint(y)), cell, cells);
    }

    private double side(double width, double height, double unit, int columns) {
        double across = (width - EDGE * unit) / columns - GAP * unit;
        double down = (height - FOOT * unit) / rows(columns) - (NAME + GAP) * unit;
        return Math.min(across, down);
    }

    private int rows(int columns) {
        return (entries.size() + columns - 1) / columns;
    }

    @Override
    public void paint(Sheet sheet) {
        GridPen pen = new GridPen(sheet);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Box box = place(sheet.width(), sheet.height(), sheet.style().unit(), i);
            double scale = Weights.largest(entry.map());
            pen.signed(box, entry.map(), entry.map().getNumElements(), scale, List.of());
            if (entry.chosen()) {
                pen.frame(new Box(box.x(), box.y(), box.side(), 1), 0, 0, 1);
            }
            TextStyle name =
                    sheet.words(entry.chosen() ? Token.INK : Token.INK2).middle();
            double y = box.y() + box.side() + sheet.unit(NAME) * 0.75;
            sheet.surface().write(entry.name(), box.x() + box.side() / 2, y, entry.chosen() ? name.bold() : name);
        }
    }
}
