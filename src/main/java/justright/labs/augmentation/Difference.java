package justright.labs.augmentation;

import java.util.stream.IntStream;
import justright.engine.probe.Confidence;

/// What the error of one network is below another's on the same pictures. Only pictures on which they differ count, so
/// it is known better than either error.
///
/// @param corrected pictures that the first gets wrong and the second right
/// @param broken the other way round
/// @param n all pictures
record Difference(int corrected, int broken, int n) {

    static Difference between(Guesses first, Guesses second) {
        int n = first.examples();
        int corrected = (int) IntStream.range(0, n)
                .filter(j -> !first.isRight(j) && second.isRight(j))
                .count();
        int broken = (int) IntStream.range(0, n)
                .filter(j -> first.isRight(j) && !second.isRight(j))
                .count();
        return new Difference(corrected, broken, n);
    }

    /// By how much the second is better, as a share.
    double gain() {
        return (double) (corrected - broken) / n;
    }

    /// √(b + c − (b − c)²/n) / n for b corrected and c broken pictures.
    ///
    /// Source: McNemar 1947; Agresti 2013, §11.1.
    double standardError() {
        double net = corrected - broken;
        return Math.sqrt(corrected + broken - net * net / n) / n;
    }

    /// Half the width of the 95 % interval of the gain.
    double reach() {
        return Confidence.Z_95 * standardError();
    }

    /// Whether chance among dev pictures alone hardly explains it.
    boolean isClear() {
        return Math.abs(gain()) > reach();
    }
}
