package justright.engine.data;

import java.util.Set;
import justright.engine.Require;

/// What the columns of a CSV file are used for.
///
/// @param labelColumn index of the column to be predicted, from 0; [#LAST] for the last
/// @param task what the labels are
/// @param leftOut indices of columns that are not to be features
/// @param forPlane whether two features must be left that vary; otherwise one is enough, and constant ones stay
public record CsvUse(int labelColumn, Task task, Set<Integer> leftOut, boolean forPlane) {

    /// The last column holds the labels.
    public static final int LAST = -1;

    /// Labels last, everything else found by itself.
    public static final CsvUse DETECTED = new CsvUse(LAST, Task.DETECTED, Set.of(), false);

    /// What the labels are.
    public enum Task {
        /// Names of classes, words or numbers.
        CLASSES,
        /// Measurements: a regression.
        MEASUREMENTS,
        /// Measurements if all are numbers and too many or too fine for classes.
        DETECTED
    }

    /// @throws IllegalArgumentException for a label column below −1
    public CsvUse {
        Require.atLeast("labelColumn", labelColumn, LAST);
        leftOut = Set.copyOf(leftOut);
    }

    /// The same with the labels elsewhere.
    public CsvUse withLabelColumn(int column) {
        return new CsvUse(column, task, leftOut, forPlane);
    }

    /// The same with other labels.
    public CsvUse withTask(Task other) {
        return new CsvUse(labelColumn, other, leftOut, forPlane);
    }
}
