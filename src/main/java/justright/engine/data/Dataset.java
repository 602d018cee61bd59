package justright.engine.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Labelled examples, one per column.
///
/// The matrices are not copied; nobody changes them after. What `y` holds follows from its shape and the classes:
///
/// | class names | y | meaning |
/// | --- | --- | --- |
/// | none | n_y × m | targets of a regression |
/// | two | 1 × m of 0 and 1 | binary labels |
/// | K ≥ 2 | K × m | one-hot labels |
///
/// @param titleKey text key of the data set's name
/// @param x n_x × m, finite
/// @param y as above, finite
/// @param featureNames n_x names
/// @param classNames as above
public record Dataset(
        String titleKey, DMatrixRMaj x, DMatrixRMaj y, List<String> featureNames, List<String> classNames) {

    /// @throws IllegalArgumentException naming the argument and both values, if there is no example or no feature,
    ///     if counts differ, if an entry is not finite, or if `y` does not label each example with one class
    public Dataset {
        featureNames = List.copyOf(featureNames);
        classNames = List.copyOf(classNames);
        Require.examples("x", x);
        Require.examples("y", y);
        Require.equal("columns of y", y.getNumCols(), "columns of x", x.getNumCols());
        Require.equal("featureNames", featureNames.size(), "rows of x", x.getNumRows());
        Require.finite("x", x);
        Require.finite("y", y);
        Labels.check(y, classNames.size());
    }

    /// m.
    public int examples() {
        return x.getNumCols();
    }

    /// n_x.
    public int features() {
        return x.getNumRows();
    }

    /// Number of classes; 0 for a regression.
    public int classes() {
        return classNames.size();
    }

    /// Whether `y` holds measurements, not classes.
    public boolean isRegression() {
        return classNames.isEmpty();
    }

    /// Whether `y` is the single row 0/1.
    public boolean isBinary() {
        return classNames.size() == 2 && y.getNumRows() == 1;
    }

    /// The class of one example, 0 … classes − 1.
    ///
    /// @throws IllegalStateException for a regression
    public int label(int example) {
        if (isRegression()) {
            throw new IllegalStateException("a regression has no labels");
        }
        return Labels.of(y, example);
    }

    /// The examples of these indices, in this order; an index may come twice. Copies.
    public Dataset select(int... examples) {
        return new Dataset(
                titleKey, Columns.select(x, examples), Columns.select(y, examples), featureNames, classNames);
    }

    /// The first `count` examples.
    public Dataset first(int count) {
        return select(Columns.range(0, count));
    }

    /// The same examples seen through these features only, in this order. Copies `x`, shares `y`.
    public Dataset selectFeatures(int... features) {
        DMatrixRMaj selected = new DMatrixRMaj(features.length, examples());
        for (int row = 0; row < features.length; row++) {
            Require.index("feature", features[row], features());
            System.arraycopy(x.data, features[row] * examples(), selected.data, row * examples(), examples());
        }
        List<String> names = Arrays.stream(features).mapToObj(featureNames::get).toList();
        return new Dataset(titleKey, selected, y, names, classNames);
    }

    /// The examples of two classes as a binary problem: `zero` becomes 0 and `one` becomes 1.
    ///
    /// @throws IllegalArgumentException if the two are the same, or one is no class, or neither has an example
    public Dataset selectClasses(int zero, int one) {
        Require.index("zero", zero, classes());
        Require.index("one", one, classes());
        if (zero == one) {
            throw new IllegalArgumentException("zero " + zero + " and one " + one + " are the same class");
        }
        int[] kept = IntStream.range(0, examples())
                .filter(example -> label(example) == zero || label(example) == one)
                .toArray();
        DMatrixRMaj labels = new DMatrixRMaj(1, kept.length);
        for (int j = 0; j < kept.length; j++) {
            labels.set(0, j, label(kept[j]) == one ? 1 : 0);
        }
        List<String> names = List.of(classNames.get(zero), classNames.get(one));
        return new Dataset(titleKey, Columns.select(x, kept), labels, featureNames, names);
    }

    /// The same labels and names over other features' values of the same shape.
    public Dataset withX(DMatrixRMaj other) {
        Require.equal("rows of other", other.getNumRows(), "rows of x", features());
        return new Dataset(titleKey, other, y, featureNames, classNames);
    }
}
