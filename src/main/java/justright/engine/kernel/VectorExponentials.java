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
        DoubleVector p = t.fma(constant(Exponentials.C12), constant(Exponentials.C11));
        p = t.fma(p, constant(Exponentials.C10));
        p = t.fma(p, constant(Exponentials.C9));
        p = t.fma(p, constant(Exponentials.C8));
        p = t.fma(p, constant(Exponentials.C7));
        p = t.fma(p, constant(Exponentials.C6));
        p = t.fma(p, constant(Exponentials.C5));
        p = t.fma(p, constant(Exponentials.C4));
        p = t.fma(p, constant(Exponentials.C3));
        p = t.fma(p, constant(Exponentials.C2));
        DoubleVector u = t.mul(t).fma(p, t);
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
        DoubleVector p = r.fma(constant(Exponentials.C13), constant(Exponentials.C12));
        p = r.fma(p, constant(Exponentials.C11));
        p = r.fma(p, constant(Exponentials.C10));
        p = r.fma(p, constant(Exponentials.C9));
        p = r.fma(p, constant(Exponentials.C8));
        p = r.fma(p, constant(Exponentials.C7));
        p = r.fma(p, constant(Exponentials.C6));
        p = r.fma(p, constant(Exponentials.C5));
        p = r.fma(p, constant(Exponentials.C4));
        p = r.fma(p, constant(Exponentials.C3));
        p = r.fma(p, constant(Exponentials.C2));
        DoubleVector u = r.mul(r).fma(p, r);
        DoubleVector power = rounded.reinterpretAsLongs()
                .add(Exponentials.EXPONENT_OF_ONE)
                .lanewise(LSHL, Exponentials.EXPONENT_SHIFT)
                .reinterpretAsDoubles();
        return u.add(1).mul(power).blend(0, x.compare(LT, Exponentials.UNDERFLOW));
    }
}
