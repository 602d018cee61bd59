package justright.engine.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import justright.engine.data.CsvFinding.Reason;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// A data set out of a CSV file: the numeric columns are the features, one column holds the labels.
///
/// Up to 100 000 rows. Columns of text and rows with gaps are dropped and reported. A label column with at most 20
/// different values, words or whole numbers, makes classes in their natural order; other numbers make a regression.
public final class CsvDataset {

    private static final int LARGEST_CLASSES = 20;

    private final CsvTable table;
    private final CsvColumn label;
    private final List<CsvFinding> dropped;
    private final List<CsvColumn> features = new ArrayList<>();
    private final List<Integer> featureColumns = new ArrayList<>();

    private CsvDataset(CsvTable table, int labelColumn) {
        this.table = table;
        label = table.columns.get(labelColumn);
        dropped = new ArrayList<>(table.dropped);
        for (int column = 0; column < table.columns.size(); column++) {
            if (column != labelColumn) {
                sort(column);
            }
        }
    }

    /// Reads a file's text to its end; the caller closes it.
    ///
    /// @throws IOException if the text cannot be read; what is wrong with the text itself is in the result
    public static CsvResult read(Reader reader, CsvLayout layout, String titleKey) throws IOException {
        CsvTable table = CsvTable.read(reader, layout);
        int columns = table.columns.size();
        int labelColumn = layout.labelColumn() == CsvLayout.LAST ? columns - 1 : layout.labelColumn();
        if (table.malformed) {
            return rejected(CsvFinding.file(Reason.FILE_MALFORMED));
        }
        if (columns == 0) {
            return rejected(CsvFinding.file(Reason.FILE_EMPTY));
        }
        if (labelColumn >= columns) {
            return rejected(CsvFinding.column(Reason.NO_SUCH_COLUMN, labelColumn));
        }
        return new CsvDataset(table, labelColumn).assemble(titleKey, labelColumn);
    }

    private void sort(int index) {
        CsvColumn column = table.columns.get(index);
        if (column.isMostlyMissing()) {
            dropped.add(CsvFinding.column(Reason.COLUMN_MOSTLY_MISSING, index));
        } else if (!column.isNumeric()) {
            dropped.add(CsvFinding.column(Reason.COLUMN_NOT_NUMERIC, index));
        } else {
            features.add(column);
            featureColumns.add(index);
        }
    }

    private CsvResult assemble(String titleKey, int labelColumn) {
        if (features.isEmpty()) {
            return rejected(CsvFinding.file(Reason.NO_NUMERIC_COLUMN));
        }
        int[] rows = usableRows(labelColumn);
        if (rows.length < 2) {
            return rejected(CsvFinding.file(Reason.TOO_FEW_ROWS));
        }
        List<String> classes = List.of();
        if (!isRegression(rows)) {
            classes = classes(rows);
            if (classes.size() == 1) {
                return rejected(CsvFinding.column(Reason.ONE_CLASS, labelColumn));
            }
            if (classes.size() > LARGEST_CLASSES) {
                return rejected(CsvFinding.column(Reason.TOO_MANY_CLASSES, labelColumn));
            }
        }
        List<String> names = features.stream().map(CsvColumn::name).toList();
        return new CsvResult.Accepted(new Dataset(titleKey, x(rows), y(rows, classes), names, classes), dropped);
    }

    private int[] usableRows(int labelColumn) {
        int[] rows = new int[table.rows()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            CsvFinding finding = defect(row, labelColumn);
            if (finding == null) {
                rows[count++] = row;
            } else {
                dropped.add(finding);
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private @Nullable CsvFinding defect(int row, int labelColumn) {
        long line = table.lines.get(row);
        if (label.isMissing(row)) {
            return CsvFinding.cell(Reason.VALUE_MISSING, line, labelColumn);
        }
        for (int i = 0; i < features.size(); i++) {
            if (!features.get(i).isNumber(row)) {
                Reason reason = features.get(i).isMissing(row) ? Reason.VALUE_MISSING : Reason.VALUE_NOT_A_NUMBER;
                return CsvFinding.cell(reason, line, featureColumns.get(i));
            }
        }
        return null;
    }

    /// Whether all labels are numbers, and fractions are among them or more than can be classes.
    private boolean isRegression(int[] rows) {
        TreeSet<Double> values = new TreeSet<>();
        boolean whole = true;
        for (int row : rows) {
            if (!label.isNumber(row)) {
                return false;
            }
            whole &= label.number(row) == Math.rint(label.number(row));
            if (values.size() <= LARGEST_CLASSES) {
                values.add(label.number(row));
            }
        }
        return values.size() > LARGEST_CLASSES || (!whole && values.size() > 2);
    }

    /// The different labels: numbers by size, then words by the alphabet.
    private List<String> classes(int[] rows) {
        Comparator<String> natural = Comparator.comparing((String name) -> !CsvColumn.isNumber(name))
                .thenComparingDouble(name -> CsvColumn.isNumber(name) ? Double.parseDouble(name) : 0.0)
                .thenComparing(Comparator.naturalOrder());
        TreeSet<String> names = new TreeSet<>(natural);
        for (int row : rows) {
            names.add(label.text(row));
        }
        return List.copyOf(names);
    }

    private DMatrixRMaj x(int[] rows) {
        DMatrixRMaj x = new DMatrixRMaj(features.size(), rows.length);
        for (int feature = 0; feature < features.size(); feature++) {
            for (int j = 0; j < rows.length; j++) {
                x.set(feature, j, features.get(feature).number(rows[j]));
            }
        }
        return x;
    }

    private DMatrixRMaj y(int[] rows, List<String> classes) {
        if (classes.isEmpty()) {
            DMatrixRMaj y = new DMatrixRMaj(1, rows.length);
            for (int j = 0; j < rows.length; j++) {
                y.set(0, j, label.number(rows[j]));
            }
            return y;
        }
        int[] labels = new int[rows.length];
        for (int j = 0; j < rows.length; j++) {
            labels[j] = classes.indexOf(label.text(rows[j]));
        }
        return classes.size() == 2 ? Labels.row(labels) : Labels.oneHot(labels, classes.size());
    }

    private static CsvResult rejected(CsvFinding finding) {
        return new CsvResult.Rejected(finding);
    }
}
