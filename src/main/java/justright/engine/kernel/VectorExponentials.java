package justright.engine.kernel;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// [Exponentials], the same operations in the same order, on vectors.
///
/// Hardly any method of our own is called on the way: in a large method the compiler soon stops to inline all but the
/// vectors' own, and a vector that goes through a call is an object.
final class VectorExponentials {

    private VectorExponentials() {}

    static void tanh(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, z, j);
            x = x.blend(Exponentials.FLAT / 2, x.compare(GT, Exponentials.FLAT / 2));
            x = x.blend(-Exponentials.FLAT / 2, x.compare(LT, -Exponentials.FLAT / 2));
            DoubleVector u = expm1OfReduced(x.mul(-2 * Exponentials.REDUCTION));
            u.neg().div(u.add(2)).intoArray(a, j);
        }
    }

    static void sigmoid(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, z, j);
            var positive = x.compare(GT, 0);
            DoubleVector e = expOfNegative(x.blend(x.neg(), positive));
            e.blend(1, positive).div(e.add(1)).intoArray(a, j);
        }
    }

    static void crossEntropy(double[] z, double[] y, double[] loss, int length) {
        for (int j = 0; j < length; j += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, z, j);
            var positive = x.compare(GT, 0);
            DoubleVector e = expOfNegative(x.blend(x.neg(), positive));
            DoubleVector s = e.div(e.add(2));
            DoubleVector q = s.mul(s);
            DoubleVector series = DoubleVector.broadcast(SPECIES, Exponentials.ARTANH[0]);
            for (int n = 1; n < Exponentials.ARTANH.length; n++) {
                series = series.fma(q, DoubleVector.broadcast(SPECIES, Exponentials.ARTANH[n]));
            }
            DoubleVector softplus = series.mul(q).fma(s, s).mul(2);
            DoubleVector above = DoubleVector.zero(SPECIES).blend(x, positive);
            DoubleVector product = x.mul(DoubleVector.fromArray(SPECIES, y, j));
            DoubleVector.fromArray(SPECIES, loss, j)
                    .add(softplus.add(above).sub(product))
                    .intoArray(loss, j);
        }
    }

    private static DoubleVector expm1OfReduced(DoubleVector t) {
        DoubleVector u = expm1OfSmall(t);
        u = u.mul(u.add(2));
        u = u.mul(u.add(2));
        u = u.mul(u.add(2));
        u = u.mul(u.add(2));
        return u.mul(u.add(2));
    }

    private static DoubleVector expOfNegative(DoubleVector x) {
        DoubleVector rounded = x.fma(Exponentials.PER_LN2, Exponentials.ROUNDER);
        DoubleVector k = rounded.sub(Exponentials.ROUNDER);
        DoubleVector high = k.fma(DoubleVector.broadcast(SPECIES, -Exponentials.LN2_HIGH), x);
        DoubleVector r = k.fma(DoubleVector.broadcast(SPECIES, -Exponentials.LN2_LOW), high);
        DoubleVector u = expm1OfSmall(r);
        DoubleVector power = rounded.reinterpretAsLongs()
                .add(Exponentials.EXPONENT_OF_ONE)
                .lanewise(LSHL, Exponentials.EXPONENT_SHIFT)
                .reinterpretAsDoubles();
        return u.add(1).mul(power).blend(0, x.compare(LT, Exponentials.UNDERFLOW));
    }

    private static DoubleVector expm1OfSmall(DoubleVector t) {
        DoubleVector t2 = t.mul(t);
        DoubleVector t4 = t2.mul(t2);
        DoubleVector low = t.fma(Exponentials.C5, Exponentials.C4).fma(t2, t.fma(Exponentials.C3, Exponentials.C2));
        DoubleVector middle = t.fma(Exponentials.C9, Exponentials.C8).fma(t2, t.fma(Exponentials.C7, Exponentials.C6));
        DoubleVector high =
                t.fma(Exponentials.C13, Exponentials.C12).fma(t2, t.fma(Exponentials.C11, Exponentials.C10));
        DoubleVector p = high.fma(t4, middle).fma(t4, low);
        return t2.fma(p, t);
    }
}
