package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import org.ejml.data.DMatrixRMaj;

/// What preparation makes of pictures, everything as pictures again: the mean, the leading components, some dev
/// pictures and what the present stage leaves of them.
///
/// From the rotation on pictures are turned back, Uz, since coordinates themselves do not look like anything.
///
/// @param components the leading ones, each of length 1
/// @param originals dev pictures, the first of each class
/// @param prepared the same at the present stage
/// @param scale what `prepared` is: grey values, or values around 0
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Board(double[] mean, List<double[]> components, List<double[]> originals, List<double[]> prepared, Scale scale) {

    static final int MOST = 10;
    /// Grey values of the pictures.
    static final double WHITE = 16;

    /// How values become grey.
    enum Scale {
        /// 0 … 16.
        GREY,
        /// Around 0, as far as grey values can be from their mean.
        DIFFERENCE,
        /// Around 0, in standard deviations.
        DEVIATIONS
    }

    static Board at(double stage, Journey journey) {
        Preparation preparation = journey.preparation();
        DMatrixRMaj u = preparation.pca().components();
        Dataset shown = firstOfEach(preparation.dev());
        DMatrixRMaj prepared = journey.at(stage, shown.x());
        boolean turned = Step.ROTATED.progress(stage) == 1;
        boolean white = Step.WHITENED.progress(stage) == 1;
        DMatrixRMaj seen = turned ? back(u, prepared) : prepared;
        if (turned && !white) {
            seen = raw(preparation, seen);
        }
        int n = preparation.features();
        return new Board(
                IntStream.range(0, n)
                        .mapToDouble(preparation.normalizer()::mean)
                        .toArray(),
                columns(u).subList(0, Math.min(MOST, n)),
                columns(shown.x()),
                columns(seen),
                white
                                || (Step.NORMALIZED.progress(stage) == 1
                                        && !turned
                                        && preparation.choice().divide())
                        ? Scale.DEVIATIONS
                        : stage == 0 || turned ? Scale.GREY : Scale.DIFFERENCE);
    }

    /// Uz: coordinates turned back.
    private static DMatrixRMaj back(DMatrixRMaj u, DMatrixRMaj z) {
        DMatrixRMaj x = new DMatrixRMaj(z.getNumRows(), z.getNumCols());
        for (int row = 0; row < z.getNumRows(); row++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = 0;
                for (int k = 0; k < z.getNumRows(); k++) {
                    sum += u.get(row, k) * z.get(k, j);
                }
                x.set(row, j, sum);
            }
        }
        return x;
    }

    private static DMatrixRMaj raw(Preparation preparation, DMatrixRMaj scaled) {
        Normalizer normalizer = preparation.normalizer();
        DMatrixRMaj raw = scaled.copy();
        for (int i = 0; i < raw.getNumElements(); i++) {
            int pixel = i / raw.getNumCols();
            raw.data[i] = preparation.choice().divide()
                    ? normalizer.raw(pixel, scaled.data[i])
                    : normalizer.mean(pixel) + scaled.data[i];
        }
        return raw;
    }

    private static Dataset firstOfEach(Dataset examples) {
        List<Integer> first = new ArrayList<>();
        for (int label = 0; label < examples.classes(); label++) {
            int asked = label;
            IntStream.range(0, examples.examples())
                    .filter(j -> examples.label(j) == asked)
                    .findFirst()
                    .ifPresent(first::add);
        }
        return examples.select(first.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<double[]> columns(DMatrixRMaj x) {
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < x.getNumCols(); j++) {
            int column = j;
            columns.add(IntStream.range(0, x.getNumRows())
                    .mapToDouble(row -> x.get(row, column))
                    .toArray());
        }
        return columns;
    }
}
