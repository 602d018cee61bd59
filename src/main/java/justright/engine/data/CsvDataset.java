package justright.engine.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import justright.engine.data.CsvFinding.Reason;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// A data set out of a CSV file: the numeric columns are the features, one column holds the labels.
///
/// Up to 100 000 rows. Columns of text and rows with gaps are dropped and reported, each row once. A label column with
/// at most 20 different values, words or whole numbers, makes classes in their natural order; other numbers make a
/// regression.
public final class CsvDataset {

    private final CsvTable table;
    private final CsvUse use;
    private final int labelColumn;
    private final CsvColumn label;
    private final CsvFindings findings;
    private final List<Integer> features = new ArrayList<>();
    private int[] rows = {};

    private CsvDataset(CsvTable table, CsvUse use, int labelColumn) {
        this.table = table;
        this.use = use;
        this.labelColumn = labelColumn;
        label = table.columns.get(labelColumn);
        findings = new CsvFindings(table.findings());
    }

    /// Reads a file's text to its end, with what can be found by itself; the caller closes it.
    ///
    /// @throws IOException if the text cannot be read; what is wrong with the text itself is in the result
    public static CsvResult read(Reader reader, CsvLayout layout, CsvUse use, String titleKey) throws IOException {
        return of(CsvTable.read(reader, layout), use, titleKey);
    }

    /// Uses the columns of a table.
    public static CsvResult of(CsvTable table, CsvUse use, String titleKey) {
        if (table.refusal().isPresent()) {
            return new CsvResult.Rejected(table.refusal().get(), table.findings());
        }
        int columns = table.columns.size();
        int labelColumn = use.labelColumn() == CsvUse.LAST ? columns - 1 : use.labelColumn();
        if (labelColumn >= columns) {
            CsvFinding finding = CsvFinding.column(Reason.NO_SUCH_COLUMN, labelColumn);
            return new CsvResult.Rejected(finding, table.findings());
        }
        return new CsvDataset(table, use, labelColumn).result(titleKey);
    }

    private CsvResult result(String titleKey) {
        chooseFeatures();
        CsvFinding refusal = refusedFeatures();
        if (refusal == null) {
            chooseRows();
            dropWhatBecameConstant();
            refusal = rows.length < 2 ? CsvFinding.file(Reason.TOO_FEW_ROWS) : refusedFeatures();
        }
        if (refusal != null) {
            return rejected(refusal);
        }
        CsvLabels labels = new CsvLabels(label, rows, use.task());
        return labels.refusal()
                .map(reason -> rejected(CsvFinding.column(reason, labelColumn)))
                .orElseGet(() -> accepted(titleKey, labels));
    }

    private void chooseFeatures() {
        for (int i = 0; i < table.columns.size(); i++) {
            if (i == labelColumn || use.leftOut().contains(i)) {
                continue;
            }
            switch (table.columns.get(i).kind()) {
                case EMPTY -> findings.column(Reason.COLUMN_MOSTLY_MISSING, i);
                case TEXT -> findings.column(Reason.COLUMN_NOT_NUMERIC, i);
                case NUMBERS -> features.add(i);
                case CONSTANT -> {
                    if (use.forPlane()) {
                        findings.column(Reason.COLUMN_CONSTANT, i);
                    } else {
                        features.add(i);
                    }
                }
            }
        }
    }

    private @Nullable CsvFinding refusedFeatures() {
        if (features.isEmpty()) {
            return CsvFinding.file(Reason.NO_NUMERIC_COLUMN);
        }
        return use.forPlane() && features.size() == 1 ? CsvFinding.file(Reason.ONE_NUMERIC_COLUMN) : null;
    }

    private void chooseRows() {
        int most = CsvTable.LARGEST_USED / (features.size() + 1);
        int[] chosen = new int[table.rows()];
        int count = 0;
        for (int row = 0; row < chosen.length; row++) {
            if (hasDefect(row)) {
                continue;
            }
            if (count < most) {
                chosen[count++] = row;
            } else {
                findings.row(Reason.ROWS_BEYOND_LIMIT, table.lines.get(row));
            }
        }
        rows = Arrays.copyOf(chosen, count);
    }

    private boolean hasDefect(int row) {
        if (isDefect(label, labelColumn, row, use.task() == CsvUse.Task.MEASUREMENTS)) {
            return true;
        }
        for (int feature : features) {
            if (isDefect(table.columns.get(feature), feature, row, true)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefect(CsvColumn column, int index, int row, boolean needsNumber) {
        if (column.isMissing(row)) {
            findings.cell(Reason.VALUE_MISSING, table.lines.get(row), index);
            return true;
        }
        if (needsNumber && !column.isNumber(row)) {
            findings.cell(Reason.VALUE_NOT_A_NUMBER, table.lines.get(row), index);
            return true;
        }
        return false;
    }

    /// In a plane a feature must still vary in the rows that are left.
    private void dropWhatBecameConstant() {
        if (use.forPlane() && rows.length > 1) {
            features.removeIf(feature -> {
                boolean constant = isConstant(table.columns.get(feature));
                if (constant) {
                    findings.column(Reason.COLUMN_CONSTANT, feature);
                }
                return constant;
            });
        }
    }

    private boolean isConstant(CsvColumn column) {
        return Arrays.stream(rows).allMatch(row -> column.number(row) == column.number(rows[0]));
    }

    private CsvResult accepted(String titleKey, CsvLabels labels) {
        List<String> names =
                features.stream().map(table.columns::get).map(CsvColumn::name).toList();
        Dataset dataset = new Dataset(titleKey, x(), labels.y(), names, labels.classes());
        return new CsvResult.Accepted(dataset, features, labelColumn, keptLines(), findings.list());
    }

    private Set<Long> keptLines() {
        long last =
                table.firstRows().isEmpty() ? 0 : table.firstRows().getLast().line();
        Set<Long> kept = new HashSet<>();
        for (int i = 0; i < rows.length && table.lines.get(rows[i]) <= last; i++) {
            kept.add(table.lines.get(rows[i]));
        }
        return kept;
    }

    private DMatrixRMaj x() {
        DMatrixRMaj x = new DMatrixRMaj(features.size(), rows.length);
        for (int i = 0; i < features.size(); i++) {
            CsvColumn column = table.columns.get(features.get(i));
            for (int j = 0; j < rows.length; j++) {
                x.set(i, j, column.number(rows[j]));
            }
        }
        return x;
    }

    private CsvResult rejected(CsvFinding finding) {
        return new CsvResult.Rejected(finding, findings.list());
    }
}
