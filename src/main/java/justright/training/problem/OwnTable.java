package justright.training.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Require;
import justright.engine.data.CsvTable;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/// A table of the user's own: numbers in rows and named columns, one of which holds the labels. Immutable.
///
/// In the label column of classes stands the place of the class in `classNames`, from 0; without class names the labels
/// are measurements and make a regression.
///
/// @param name what the table is called: its file's name
/// @param columns the columns' names, each once, the label's among them
/// @param cells row by row, finite
/// @param label index of the label's column
/// @param classNames empty for a regression
/// @param plane the two feature columns that span the plane
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; copied in and out, compared by content
public record OwnTable(
        String name, List<String> columns, double[] cells, int label, List<String> classNames, Plane plane) {

    public static final int MOST_ROWS = CsvTable.LARGEST_ROWS;
    public static final int MOST_COLUMNS = CsvTable.LARGEST_COLUMNS;
    /// Rows times columns.
    public static final int MOST_CELLS = CsvTable.LARGEST_USED;

    public static final int MOST_CLASSES = CsvTable.LARGEST_CLASSES;
    /// Characters in the name of the table, a column or a class.
    public static final int LONGEST_NAME = CsvTable.LONGEST_NAME;
    /// Larger numbers, of either sign, would not survive being squared and summed.
    public static final double LARGEST = CsvTable.LARGEST_VALUE;

    /// Indices of the columns along the plane's two axes.
    public record Plane(int x1, int x2) {}

    /// @throws IllegalArgumentException naming what does not fit, and both values
    public OwnTable {
        columns = List.copyOf(columns);
        classNames = List.copyOf(classNames);
        cells = cells.clone();
        checkNames(name, columns, classNames);
        checkSize(columns.size(), cells.length);
        Require.index("label", label, columns.size());
        checkPlane(plane, label, columns.size());
        for (int i = 0; i < cells.length; i++) {
            boolean ofClass = i % columns.size() == label && !classNames.isEmpty();
            checkCell(i / columns.size(), cells[i], ofClass ? classNames.size() : 0);
        }
    }

    /// A table of all features and the labels of a data set, the labels last.
    ///
    /// @param label the name of the labels' column
    /// @param plane indices of two features
    public static OwnTable of(String name, Dataset data, String label, Plane plane) {
        List<String> columns = new ArrayList<>(data.featureNames());
        columns.add(label);
        int width = columns.size();
        double[] cells = new double[data.examples() * width];
        for (int j = 0; j < data.examples(); j++) {
            for (int i = 0; i < data.features(); i++) {
                cells[j * width + i] = data.x().get(i, j);
            }
            cells[(j + 1) * width - 1] = data.isRegression() ? data.y().get(0, j) : data.label(j);
        }
        return new OwnTable(name, columns, cells, width - 1, data.classNames(), plane);
    }

    private static void checkNames(String name, List<String> columns, List<String> classNames) {
        Require.atLeast("LONGEST_NAME", LONGEST_NAME, name.length());
        Require.equal("columns", columns.size(), "different column names", new HashSet<>(columns).size());
        Require.equal("classNames", classNames.size(), "different class names", new HashSet<>(classNames).size());
        Require.that(classNames.size() != 1, "classNames", 1, "none, or at least two");
        Require.atLeast("MOST_CLASSES", MOST_CLASSES, classNames.size());
        columns.forEach(column -> Require.atLeast("LONGEST_NAME", LONGEST_NAME, column.length()));
        classNames.forEach(each -> Require.atLeast("LONGEST_NAME", LONGEST_NAME, each.length()));
    }

    private static void checkSize(int columns, int cells) {
        Require.atLeast("columns", columns, 3);
        Require.atLeast("MOST_COLUMNS", MOST_COLUMNS, columns);
        Require.equal("cells beyond whole rows", cells % columns, "none", 0);
        Require.atLeast("rows", cells / columns, 2);
        Require.atLeast("MOST_ROWS", MOST_ROWS, cells / columns);
        Require.atLeast("MOST_CELLS", MOST_CELLS, cells);
    }

    private static void checkPlane(Plane plane, int label, int columns) {
        Require.index("x1", plane.x1, columns);
        Require.index("x2", plane.x2, columns);
        Require.that(plane.x1 != plane.x2, "x2", plane.x2, "another column than x1");
        Require.that(plane.x1 != label, "x1", plane.x1, "a column without labels");
        Require.that(plane.x2 != label, "x2", plane.x2, "a column without labels");
    }

    private static void checkCell(int row, double value, int classes) {
        Require.that(Math.abs(value) <= LARGEST, "cell in row " + row, value, "a number up to " + LARGEST);
        boolean isClass = value == Math.rint(value) && value >= 0 && value < classes;
        Require.that(classes == 0 || isClass, "label in row " + row, value, "a class below " + classes);
    }

    /// A copy of all cells, row by row.
    @Override
    public double[] cells() {
        return cells.clone();
    }

    public int rows() {
        return cells.length / columns.size();
    }

    public double value(int row, int column) {
        Require.index("column", column, columns.size());
        return cells[row * columns.size() + column];
    }

    public boolean isRegression() {
        return classNames.isEmpty();
    }

    /// Indices of all columns but the label's.
    public List<Integer> features() {
        return IntStream.range(0, columns.size())
                .filter(column -> column != label)
                .boxed()
                .toList();
    }

    /// The same table with other columns along the plane's axes.
    public OwnTable withPlane(Plane other) {
        return new OwnTable(name, columns, cells, label, classNames, other);
    }

    /// All rows with all features, as they are, not normalized. The text key is `data.own`.
    public Dataset dataset() {
        return dataset(features());
    }

    /// All rows with the two features of the plane, x1 first.
    public Dataset planeDataset() {
        return dataset(List.of(plane.x1, plane.x2));
    }

    private Dataset dataset(List<Integer> features) {
        DMatrixRMaj x = new DMatrixRMaj(features.size(), rows());
        for (int i = 0; i < features.size(); i++) {
            for (int j = 0; j < rows(); j++) {
                x.set(i, j, value(j, features.get(i)));
            }
        }
        List<String> names = features.stream().map(columns::get).toList();
        return new Dataset("data.own", x, labels(), names, classNames);
    }

    /// A row of measurements or of 0 and 1, or one-hot columns of three classes and more.
    private DMatrixRMaj labels() {
        boolean oneHot = classNames.size() > 2;
        DMatrixRMaj y = new DMatrixRMaj(oneHot ? classNames.size() : 1, rows());
        for (int j = 0; j < rows(); j++) {
            double value = value(j, label);
            if (oneHot) {
                y.set((int) value, j, 1);
            } else {
                y.set(0, j, value);
            }
        }
        return y;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof OwnTable table
                        && name.equals(table.name)
                        && columns.equals(table.columns)
                        && label == table.label
                        && classNames.equals(table.classNames)
                        && plane.equals(table.plane)
                        && Arrays.equals(cells, table.cells));
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return name + ", " + rows() + " rows of " + columns;
    }
}
