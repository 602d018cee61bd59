package justright.labs.augmentation;

import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import org.ejml.data.DMatrixRMaj;

/// The real digits, scaled to 0 … 1.
final class Digits {

    private static final double BRIGHTEST = 16;
    private static final Dataset ALL = scaled(RealData.DIGITS.load());

    private Digits() {}

    /// How many there are.
    static int count() {
        return ALL.examples();
    }

    /// So many of them, in random order.
    static Dataset some(int pictures, Chance chance) {
        int[] order = IntStream.range(0, ALL.examples()).toArray();
        chance.shuffle(order);
        return ALL.select(IntStream.of(order).limit(pictures).toArray());
    }

    private static Dataset scaled(Dataset raw) {
        DMatrixRMaj x = raw.x().copy();
        for (int i = 0; i < x.getNumElements(); i++) {
            x.set(i, x.get(i) / BRIGHTEST);
        }
        return raw.withX(x);
    }
}
