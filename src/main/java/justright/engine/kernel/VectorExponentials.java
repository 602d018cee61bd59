package justright.engine.kernel;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// [Exponentials], the same operations in the same order, on vectors.
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

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
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
        DoubleVector rounded = x.fma(constant(Exponentials.PER_LN2), constant(Exponentials.ROUNDER));
        DoubleVector k = rounded.sub(Exponentials.ROUNDER);
        DoubleVector high = k.fma(constant(-Exponentials.LN2_HIGH), x);
        DoubleVector r = k.fma(constant(-Exponentials.LN2_LOW), high);
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
        DoubleVector low = pair(t, Exponentials.C5, Exponentials.C4).fma(t2, pair(t, Exponentials.C3, Exponentials.C2));
        DoubleVector middle =
                pair(t, Exponentials.C9, Exponentials.C8).fma(t2, pair(t, Exponentials.C7, Exponentials.C6));
        DoubleVector high =
                pair(t, Exponentials.C13, Exponentials.C12).fma(t2, pair(t, Exponentials.C11, Exponentials.C10));
        DoubleVector p = high.fma(t4, middle).fma(t4, low);
        return t2.fma(p, t);
    }

    /// t·upper + lower.
    private static DoubleVector pair(DoubleVector t, double upper, double lower) {
        return t.fma(constant(upper), constant(lower));
    }
}
