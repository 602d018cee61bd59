package justright.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import justright.engine.data.CsvColumn;
import justright.engine.data.CsvDataset;
import justright.engine.data.CsvResult;
import justright.engine.data.CsvTable;
import justright.engine.data.CsvUse;
import justright.store.CsvFile;
import justright.training.problem.OwnTable;
import justright.ui.text.Phrase;

/// A CSV file that was read, what its columns are to be used for, and what comes of it. Immutable, any thread.
///
/// @param file the file's name
/// @param plane indices of the columns along the axes; without meaning if nothing can be made of the file
public record TablePreview(String file, CsvFile.Opened opened, CsvUse use, OwnTable.Plane plane, CsvResult result) {

    private static final String TITLE_KEY = "data.own";
    private static final OwnTable.Plane FIRST = new OwnTable.Plane(-1, -1);

    /// One of the file's first rows.
    ///
    /// @param kept whether it becomes a row of the table
    public record Row(long line, boolean kept, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A field as it stands in the file.
    ///
    /// @param faulty whether it is why its row is left out
    public record Cell(String text, boolean faulty) {}

    /// With everything found by itself.
    public static TablePreview of(String file, CsvFile.Opened opened) {
        CsvUse use = new CsvUse(opened.table().likelyLabel(), CsvUse.Task.DETECTED, Set.of(), true);
        return of(file, opened, use, FIRST);
    }

    private static TablePreview of(String file, CsvFile.Opened opened, CsvUse use, OwnTable.Plane wanted) {
        CsvResult result = CsvDataset.of(opened.table(), use, TITLE_KEY);
        OwnTable.Plane plane =
                result instanceof CsvResult.Accepted accepted ? fitting(wanted, accepted.features()) : wanted;
        return new TablePreview(file, opened, use, plane, result);
    }

    /// The wanted columns where they are features; else the first ones that are free.
    private static OwnTable.Plane fitting(OwnTable.Plane wanted, List<Integer> features) {
        boolean keepsFirst = features.contains(wanted.x1());
        boolean keepsSecond = features.contains(wanted.x2()) && wanted.x2() != wanted.x1();
        int x2 = keepsSecond ? wanted.x2() : -1;
        int x1 = keepsFirst ? wanted.x1() : other(features, x2);
        return new OwnTable.Plane(x1, keepsSecond ? x2 : other(features, x1));
    }

    private static int other(List<Integer> features, int taken) {
        return features.stream().filter(each -> each != taken).findFirst().orElse(-1);
    }

    /// The same file read otherwise, used as before as far as its columns still are what they were.
    TablePreview readAs(CsvFile.Opened other) {
        boolean alike = other.table().columns().size() == columns().size();
        return alike ? of(file, other, use, plane) : of(file, other);
    }

    /// The same file used otherwise.
    TablePreview with(CsvUse other) {
        return of(file, opened, other, plane);
    }

    /// The same with another column along the first axis; if it was along the second, they change places.
    TablePreview withX1(int column) {
        int x2 = column == plane.x2() ? plane.x1() : plane.x2();
        return new TablePreview(file, opened, use, new OwnTable.Plane(column, x2), result);
    }

    /// The same with another column along the second axis; if it was along the first, they change places.
    TablePreview withX2(int column) {
        int x1 = column == plane.x1() ? plane.x2() : plane.x1();
        return new TablePreview(file, opened, use, new OwnTable.Plane(x1, column), result);
    }

    /// Whether a table comes of it.
    public boolean isUsable() {
        return result instanceof CsvResult.Accepted;
    }

    /// Whether the labels are measurements; false too if they cannot be used.
    boolean isRegression() {
        return result instanceof CsvResult.Accepted accepted
                ? accepted.dataset().isRegression()
                : use.task() == CsvUse.Task.MEASUREMENTS;
    }

    List<CsvColumn> columns() {
        return opened.table().columns();
    }

    /// Indices of the columns that become features; none if nothing can be made of the file.
    List<Integer> features() {
        return result instanceof CsvResult.Accepted accepted ? accepted.features() : List.of();
    }

    ColumnRole role(int column) {
        if (column == use.labelColumn()) {
            return ColumnRole.LABEL;
        }
        if (use.leftOut().contains(column)) {
            return ColumnRole.LEFT_OUT;
        }
        return switch (columns().get(column).kind()) {
            case TEXT -> ColumnRole.TEXT;
            case EMPTY -> ColumnRole.EMPTY;
            case CONSTANT -> ColumnRole.CONSTANT;
            case NUMBERS -> roleOfNumbers(column);
        };
    }

    private ColumnRole roleOfNumbers(int column) {
        if (isUsable() && !features().contains(column)) {
            return ColumnRole.CONSTANT;
        }
        if (isUsable() && column == plane.x1()) {
            return ColumnRole.X1;
        }
        return isUsable() && column == plane.x2() ? ColumnRole.X2 : ColumnRole.FEATURE;
    }

    /// The file's first rows, those that are left out among them.
    List<Row> rows() {
        return opened.table().firstRows().stream().map(this::row).toList();
    }

    private Row row(CsvTable.Row row) {
        boolean kept = row.index() >= 0
                && (!(result instanceof CsvResult.Accepted accepted)
                        || accepted.keptLines().contains(row.line()));
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.fields().size(); column++) {
            boolean faulty = !kept && (row.index() < 0 || isFaulty(row.index(), column));
            cells.add(new Cell(row.fields().get(column), faulty));
        }
        return new Row(row.line(), kept, cells);
    }

    private boolean isFaulty(int row, int index) {
        CsvColumn column = columns().get(index);
        boolean isLabel = index == use.labelColumn();
        boolean needsNumber = isLabel ? isRegression() : features().contains(index);
        return needsNumber ? !column.isNumber(row) : isLabel && column.isMissing(row);
    }

    /// What was found, in sentences; what costs most comes first.
    List<Remark> remarks() {
        return new Remarks(this).list();
    }

    /// What the table will be, in one sentence.
    Phrase summary() {
        return new Remarks(this).summary();
    }

    /// The table that comes of it.
    ///
    /// @throws IllegalStateException if none does
    public OwnTable table() {
        if (!(result instanceof CsvResult.Accepted accepted)) {
            throw new IllegalStateException(file + " is no table: " + result);
        }
        List<Integer> features = accepted.features();
        OwnTable.Plane inTable = new OwnTable.Plane(features.indexOf(plane.x1()), features.indexOf(plane.x2()));
        String label = columns().get(accepted.labelColumn()).name();
        String name = file.substring(0, Math.min(file.length(), OwnTable.LONGEST_NAME));
        return OwnTable.of(name, accepted.dataset(), label, inTable);
    }
}
