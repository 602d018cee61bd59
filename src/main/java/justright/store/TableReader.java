package justright.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import justright.training.problem.OwnTable;
import justright.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/// Reads a table of the user's own: `{"file", "columns", "label", "classes", "plane", "rows"}`, in any order.
///
/// Columns go by their names. Without `classes` the labels are measurements, without `plane` the first two features
/// span it.
final class TableReader {

    private final JsonCursor in;
    private final DoubleStream.Builder cells = DoubleStream.builder();
    private String name = "";
    private List<String> columns = List.of();
    private @Nullable String label;
    private List<String> classes = List.of();
    private List<String> plane = List.of();
    private int rows;
    private int width;

    private TableReader(JsonCursor in) {
        this.in = in;
    }

    static OwnTable read(JsonCursor in) throws Unfit {
        return new TableReader(in).table();
    }

    private OwnTable table() throws Unfit {
        in.object(this::field);
        int labelColumn = checkColumns();
        checkRows();
        double[] all = cells.build().toArray();
        checkClasses(all, labelColumn);
        return new OwnTable(name, columns, all, labelColumn, classes, plane(labelColumn));
    }

    private void field(String field) throws Unfit {
        switch (field) {
            case "file" -> name = in.text(OwnTable.LONGEST_NAME);
            case "columns" -> columns = names(OwnTable.MOST_COLUMNS);
            case "label" -> label = in.text(OwnTable.LONGEST_NAME);
            case "classes" -> classes = names(OwnTable.MOST_CLASSES);
            case "plane" -> plane = names(2);
            case "rows" -> rows();
            default -> in.unknown();
        }
    }

    private List<String> names(int most) throws Unfit {
        Set<String> seen = new HashSet<>();
        return in.list(() -> {
            String each = in.text(OwnTable.LONGEST_NAME);
            if (!seen.add(each)) {
                throw in.refuse("name-twice", each);
            }
            if (seen.size() > most) {
                throw in.refuse("many", Numbers.whole(most));
            }
            return each;
        });
    }

    private void rows() throws Unfit {
        if (rows > 0) {
            throw in.refuse("twice");
        }
        in.each(() -> {
            int[] count = {0};
            in.each(() -> {
                cells.add(in.cell(OwnTable.LARGEST));
                count[0]++;
            });
            width = rows == 0 ? count[0] : width;
            if (count[0] != width) {
                throw in.refuse("row-length", Numbers.whole(count[0]), Numbers.whole(width));
            }
            if (++rows > OwnTable.MOST_ROWS) {
                throw in.refuse("many", Numbers.whole(OwnTable.MOST_ROWS));
            }
        });
    }

    private int checkColumns() throws Unfit {
        if (columns.size() < 3) {
            throw in.refuseField("columns", "few", Numbers.whole(3));
        }
        String wanted = label == null ? "" : label;
        if (!columns.contains(wanted)) {
            throw in.refuseField("label", "no-column", wanted);
        }
        return columns.indexOf(wanted);
    }

    private void checkRows() throws Unfit {
        if (rows < 2) {
            throw in.refuseField("rows", "few", Numbers.whole(2));
        }
        if (width != columns.size()) {
            throw in.refuseField("rows", "row-length", Numbers.whole(width), Numbers.whole(columns.size()));
        }
    }

    private void checkClasses(double[] all, int labelColumn) throws Unfit {
        if (classes.isEmpty()) {
            return;
        }
        if (classes.size() < 2) {
            throw in.refuseField("classes", "few", Numbers.whole(2));
        }
        for (int row = 0; row < rows; row++) {
            double value = all[row * width + labelColumn];
            if (value != Math.rint(value) || value < 0 || value >= classes.size()) {
                String allowed = "0 … " + Numbers.whole(classes.size() - 1L);
                throw in.refuseField("rows[" + row + "][" + labelColumn + "]", "range", Numbers.brief(value), allowed);
            }
        }
    }

    private OwnTable.Plane plane(int labelColumn) throws Unfit {
        if (plane.isEmpty()) {
            int first = labelColumn == 0 ? 1 : 0;
            return new OwnTable.Plane(first, first + 1 == labelColumn ? first + 2 : first + 1);
        }
        if (plane.size() < 2) {
            throw in.refuseField("plane", "few", Numbers.whole(2));
        }
        return new OwnTable.Plane(axis(0, labelColumn), axis(1, labelColumn));
    }

    private int axis(int axis, int labelColumn) throws Unfit {
        int column = columns.indexOf(plane.get(axis));
        if (column < 0 || column == labelColumn) {
            throw in.refuseField("plane[" + axis + "]", "no-feature", plane.get(axis));
        }
        return column;
    }
}
