package justright.labs.convolution;

import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import org.ejml.data.DMatrixRMaj;

/// What the filter looks at, 8 × 8, 0 … 16: the first real digit of each class, and two that are drawn.
enum Picture {
    ZERO,
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX,
    SEVEN,
    EIGHT,
    NINE,
    /// Ink in the left half, the right half blank.
    EDGE,
    /// Ink below the diagonal.
    DIAGONAL;

    /// n, pixels along an edge.
    static final int SIZE = 8;

    static final double BRIGHTEST = 16;

    private static final Dataset DIGITS = RealData.DIGITS.load();

    /// The pixels. A new matrix.
    DMatrixRMaj pixels() {
        return switch (this) {
            case EDGE -> drawn((_, column) -> 2 * column < SIZE);
            case DIAGONAL -> drawn((row, column) -> column < row);
            case ZERO -> digit(0);
            case ONE -> digit(1);
            case TWO -> digit(2);
            case THREE -> digit(3);
            case FOUR -> digit(4);
            case FIVE -> digit(5);
            case SIX -> digit(6);
            case SEVEN -> digit(7);
            case EIGHT -> digit(8);
            case NINE -> digit(9);
        };
    }

    /// The same, moved to the right by so many pixels; zeros come in from the left.
    DMatrixRMaj shifted(int right) {
        DMatrixRMaj from = pixels();
        DMatrixRMaj to = new DMatrixRMaj(SIZE, SIZE);
        for (int row = 0; row < SIZE; row++) {
            for (int column = right; column < SIZE; column++) {
                to.set(row, column, from.get(row, column - right));
            }
        }
        return to;
    }

    private interface Drawing {
        boolean isBright(int row, int column);
    }

    private static DMatrixRMaj drawn(Drawing drawing) {
        DMatrixRMaj pixels = new DMatrixRMaj(SIZE, SIZE);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                pixels.set(row, column, drawing.isBright(row, column) ? BRIGHTEST : 0);
            }
        }
        return pixels;
    }

    private static DMatrixRMaj digit(int digit) {
        int first = IntStream.range(0, DIGITS.examples())
                .filter(each -> DIGITS.label(each) == digit)
                .findFirst()
                .orElseThrow();
        DMatrixRMaj pixels = new DMatrixRMaj(SIZE, SIZE);
        for (int i = 0; i < SIZE * SIZE; i++) {
            pixels.set(i, DIGITS.x().get(i, first));
        }
        return pixels;
    }
}
