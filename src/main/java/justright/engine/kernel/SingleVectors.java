package justright.engine.kernel;

import static jdk.incubator.vector.VectorOperators.D2F;
import static jdk.incubator.vector.VectorOperators.F2D;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Rows of 32 bits on vectors: rounded from rows of 64, put back, and [SingleTanh] of them.
final class SingleVectors {

    static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES.withLanes(float.class);

    /// Twice as many as of 64 bits.
    static final int LANES = SPECIES.length();

    /// As many numbers as a vector of 64 bits has.
    private static final VectorSpecies<Float> HALF =
            VectorSpecies.of(float.class, VectorShape.forBitSize(VectorKernel.SPECIES.vectorBitSize() / 2));

    private SingleVectors() {}

    /// Rounds `length` numbers, a multiple of [Padding#BLOCK]. Modified: `to`.
    static void narrow(double[] from, int at, float[] to, int into, int length) {
        for (int j = 0; j < length; j += VectorKernel.LANES) {
            DoubleVector x = DoubleVector.fromArray(VectorKernel.SPECIES, from, at + j);
            ((FloatVector) x.convertShape(D2F, HALF, 0)).intoArray(to, into + j);
        }
    }

    /// The same numbers in 64 bits, `length` of them, a multiple of [Padding#BLOCK]. Modified: `to`.
    static void widen(float[] from, int at, double[] to, int into, int length) {
        for (int j = 0; j < length; j += VectorKernel.LANES) {
            FloatVector x = FloatVector.fromArray(HALF, from, at + j);
            ((DoubleVector) x.convertShape(F2D, VectorKernel.SPECIES, 0)).intoArray(to, into + j);
        }
    }

    /// x ← tanh x of `length` numbers, up to the end of the last vector. Modified: `x`.
    static void tanh(float[] x, int length) {
        for (int j = 0; j < length; j += LANES) {
            FloatVector t = FloatVector.fromArray(SPECIES, x, j);
            t = t.blend(SingleTanh.FLAT, t.compare(GT, SingleTanh.FLAT));
            t = t.blend(-SingleTanh.FLAT, t.compare(LT, -SingleTanh.FLAT));
            FloatVector q = t.mul(t);
            FloatVector p = q.fma(SingleTanh.C11, SingleTanh.C9);
            p = p.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C7));
            p = p.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C5));
            p = p.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C3));
            p = p.fma(q, FloatVector.broadcast(SPECIES, 1));
            FloatVector d = q.fma(SingleTanh.C12, SingleTanh.C10);
            d = d.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C8));
            d = d.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C6));
            d = d.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C4));
            d = d.fma(q, FloatVector.broadcast(SPECIES, SingleTanh.C2));
            d = d.fma(q, FloatVector.broadcast(SPECIES, 1));
            t.mul(p).div(d).intoArray(x, j);
        }
    }
}
