package justright.labs.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The map behind the trials: a real trial in the middle of each cell, and nothing where none has been made.
///
/// @param results by the cell's place, row by row from below
record Field(Map<Integer, Result> results) {

    static final Field NONE = new Field(Map.of());

    /// Cells along either side.
    static final int SIDE = 32;

    static final List<Integer> CELLS = IntStream.range(0, SIDE * SIDE).boxed().toList();

    Field {
        results = Map.copyOf(results);
    }

    static Spot middle(int cell) {
        int column = cell % SIDE;
        int row = cell / SIDE;
        return new Spot((column + 0.5) / SIDE, (row + 0.5) / SIDE);
    }

    boolean isComplete() {
        return results.size() == SIDE * SIDE;
    }

    /// Dev errors row by row from below; NaN where nothing is known, ∞ where the trial was not worth its end.
    double[] errors() {
        double[] errors = new double[SIDE * SIDE];
        Arrays.fill(errors, Double.NaN);
        results.forEach((cell, result) -> errors[cell] = result.devError());
        return errors;
    }

    /// The dev error of the cell that a place lies in.
    double at(Spot spot) {
        int column = Math.min(SIDE - 1, (int) (spot.x() * SIDE));
        int row = Math.min(SIDE - 1, (int) (spot.y() * SIDE));
        Result result = results.get(row * SIDE + column);
        return result == null ? Double.NaN : result.devError();
    }
}
