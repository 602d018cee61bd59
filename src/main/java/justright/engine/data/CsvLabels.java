package justright.engine.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import justright.engine.data.CsvFinding.Reason;
import org.ejml.data.DMatrixRMaj;

/// The label column of a CSV file in the rows that are used: classes or measurements.
final class CsvLabels {

    private final CsvColumn column;
    private final int[] rows;
    private final boolean measured;

    /// The different labels: numbers by size, then words by the alphabet; one too many if there are too many; none for
    /// measurements.
    private final List<String> classes;

    CsvLabels(CsvColumn column, int[] rows, CsvUse.Task task) {
        this.column = column;
        this.rows = rows;
        measured = switch (task) {
            case MEASUREMENTS -> true;
            case CLASSES -> false;
            case DETECTED -> lookMeasured();
        };
        classes = measured ? List.of() : different();
    }

    /// Why these labels cannot be learned.
    Optional<Reason> refusal() {
        if (measured) {
            boolean same = Arrays.stream(rows).allMatch(row -> column.number(row) == column.number(rows[0]));
            return same ? Optional.of(Reason.ONE_CLASS) : Optional.empty();
        }
        if (column.hasLongWords()) {
            return Optional.of(Reason.LABEL_TOO_LONG);
        }
        if (classes.size() > CsvTable.LARGEST_CLASSES || Arrays.stream(rows).anyMatch(column::isAnotherWord)) {
            return Optional.of(Reason.TOO_MANY_CLASSES);
        }
        return classes.size() == 1 ? Optional.of(Reason.ONE_CLASS) : Optional.empty();
    }

    List<String> classes() {
        return classes;
    }

    DMatrixRMaj y() {
        if (measured) {
            DMatrixRMaj y = new DMatrixRMaj(1, rows.length);
            for (int j = 0; j < rows.length; j++) {
                y.set(0, j, column.number(rows[j]));
            }
            return y;
        }
        Map<String, Integer> places = new HashMap<>();
        classes.forEach(name -> places.put(name, places.size()));
        int[] labels =
                Arrays.stream(rows).map(row -> places.get(column.text(row))).toArray();
        return classes.size() == 2 ? Labels.row(labels) : Labels.oneHot(labels, classes.size());
    }

    /// Whether all are numbers, and fractions are among them or more than can be classes.
    private boolean lookMeasured() {
        Set<Double> values = new HashSet<>();
        boolean whole = true;
        for (int row : rows) {
            if (!column.isNumber(row)) {
                return false;
            }
            whole &= column.number(row) == Math.rint(column.number(row));
            if (values.size() <= CsvTable.LARGEST_CLASSES) {
                values.add(column.number(row));
            }
        }
        return values.size() > CsvTable.LARGEST_CLASSES || (!whole && values.size() > 2);
    }

    private List<String> different() {
        Comparator<String> natural = Comparator.comparing((String name) -> Double.isNaN(number(name)))
                .thenComparingDouble(name -> Double.isNaN(number(name)) ? 0 : number(name))
                .thenComparing(Comparator.naturalOrder());
        TreeSet<String> names = new TreeSet<>(natural);
        for (int i = 0; i < rows.length && names.size() <= CsvTable.LARGEST_CLASSES; i++) {
            names.add(column.text(rows[i]));
        }
        return List.copyOf(names);
    }

    private static double number(String name) {
        return CsvColumn.parse(name, false);
    }
}
