package justright.engine.network;

import java.util.Arrays;
import justright.engine.kernel.Exponentials;
import justright.engine.kernel.Kernel;

/// g at work on one layer: forward from Z to A, backward from dA to dZ.
///
/// Rows are padded; padding of Z and A is whatever it is, padding of dA and dZ is zero. `dA` and `dZ` are the same
/// arrays unless the layer has more rows than units.
abstract sealed class Nonlinearity {

    /// A = g(Z). Modified: `A`.
    abstract void forward(double[][] Z, double[][] A, int length);

    /// dZ = dA∘g′(Z). Modified: `dZ`.
    abstract void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length);

    /// The gradient of learned slopes, divided by m, into `dSlope`; from dA before [#backward] has changed it.
    void slopeGradient(double[][] Z, double[][] dA, double[] dSlope, int m) {}

    /// The one for this layer.
    static Nonlinearity of(Activation activation, Kernel kernel, double[] slopes) {
        return switch (activation) {
            case Activation.Linear _ -> new Identity();
            case Activation.Sigmoid _ -> new Logistic(kernel);
            case Activation.Tanh _ -> new HyperbolicTangent(kernel);
            case Activation.Relu _ -> new Rectifier(kernel);
            case Activation.LeakyRelu leaky -> new Bend(leaky.negativeSlope());
            case Activation.Prelu _ -> new LearnedBend(slopes);
            case Activation.Elu elu -> new ExponentialUnit(elu.alpha());
            case Activation.Maxout _ -> new LargestPiece();
            case Activation.Softmax _ -> new Shares();
        };
    }

    private static final class Identity extends Nonlinearity {
        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                System.arraycopy(Z[i], 0, A[i], 0, length);
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {}
    }

    private static final class Logistic extends Nonlinearity {
        private final Kernel kernel;

        Logistic(Kernel kernel) {
            this.kernel = kernel;
        }

        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                kernel.sigmoid(Z[i], A[i], length);
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            for (int i = 0; i < A.length; i++) {
                double[] a = A[i];
                double[] d = dZ[i];
                for (int j = 0; j < length; j++) {
                    d[j] *= a[j] * (1 - a[j]);
                }
            }
        }
    }

    private static final class HyperbolicTangent extends Nonlinearity {
        private final Kernel kernel;

        HyperbolicTangent(Kernel kernel) {
            this.kernel = kernel;
        }

        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                kernel.tanh(Z[i], A[i], length);
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            for (int i = 0; i < A.length; i++) {
                double[] a = A[i];
                double[] d = dZ[i];
                for (int j = 0; j < length; j++) {
                    d[j] *= 1 - a[j] * a[j];
                }
            }
        }
    }

    private static final class Rectifier extends Nonlinearity {
        private final Kernel kernel;

        Rectifier(Kernel kernel) {
            this.kernel = kernel;
        }

        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                double[] z = Z[i];
                double[] a = A[i];
                for (int j = 0; j < length; j++) {
                    a[j] = Math.max(0, z[j]);
                }
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            for (int i = 0; i < A.length; i++) {
                kernel.zeroWhereFlat(A[i], dZ[i], length);
            }
        }
    }

    /// g′ = 1 where z > 0, else a slope: one for the layer, or one for each unit.
    private static sealed class Bend extends Nonlinearity {
        private final double[] slopes;

        Bend(double... slopes) {
            this.slopes = slopes;
        }

        private double slope(int unit) {
            return slopes[slopes.length == 1 ? 0 : unit];
        }

        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                bend(Z[i], slope(i), Z[i], A[i], length);
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            for (int i = 0; i < A.length; i++) {
                bend(Z[i], slope(i), dZ[i], dZ[i], length);
            }
        }

        /// to = from where z > 0, else slope·from.
        private static void bend(double[] z, double slope, double[] from, double[] to, int length) {
            for (int j = 0; j < length; j++) {
                to[j] = z[j] > 0 ? from[j] : slope * from[j];
            }
        }
    }

    /// A bend whose slopes are learned: ∂a/∂slope = z where z ≤ 0.
    private static final class LearnedBend extends Bend {
        LearnedBend(double[] slopes) {
            super(slopes);
        }

        @Override
        void slopeGradient(double[][] Z, double[][] dA, double[] dSlope, int m) {
            Arrays.fill(dSlope, 0);
            for (int i = 0; i < dA.length; i++) {
                double sum = 0;
                for (int j = 0; j < m; j++) {
                    sum += Z[i][j] > 0 ? 0 : dA[i][j] * Z[i][j];
                }
                dSlope[dSlope.length == 1 ? 0 : i] += sum / m;
            }
        }
    }

    private static final class ExponentialUnit extends Nonlinearity {
        private final double alpha;

        ExponentialUnit(double alpha) {
            this.alpha = alpha;
        }

        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int i = 0; i < A.length; i++) {
                double[] z = Z[i];
                double[] a = A[i];
                for (int j = 0; j < length; j++) {
                    a[j] = z[j] > 0 ? z[j] : alpha * Exponentials.expm1(z[j]);
                }
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            for (int i = 0; i < A.length; i++) {
                double[] z = Z[i];
                double[] a = A[i];
                double[] d = dZ[i];
                for (int j = 0; j < length; j++) {
                    d[j] *= z[j] > 0 ? 1 : a[j] + alpha;
                }
            }
        }
    }

    /// Maxout: piece p of unit i is row p·n + i of Z.
    private static final class LargestPiece extends Nonlinearity {
        @Override
        void forward(double[][] Z, double[][] A, int length) {
            int units = A.length;
            for (int i = 0; i < units; i++) {
                System.arraycopy(Z[i], 0, A[i], 0, length);
                for (int row = i + units; row < Z.length; row += units) {
                    for (int j = 0; j < length; j++) {
                        A[i][j] = Math.max(A[i][j], Z[row][j]);
                    }
                }
            }
        }

        /// The first of equal pieces gets the gradient.
        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            int units = A.length;
            for (int i = 0; i < units; i++) {
                for (int j = 0; j < length; j++) {
                    double rest = dA[i][j];
                    for (int row = i; row < Z.length; row += units) {
                        boolean largest = Z[row][j] == A[i][j];
                        dZ[row][j] = largest ? rest : 0;
                        rest = largest ? 0 : rest;
                    }
                }
            }
        }
    }

    /// Softmax: only ever an output, whose dZ the loss knows.
    private static final class Shares extends Nonlinearity {
        @Override
        void forward(double[][] Z, double[][] A, int length) {
            for (int j = 0; j < length; j++) {
                double max = Double.NEGATIVE_INFINITY;
                for (double[] z : Z) {
                    max = Math.max(max, z[j]);
                }
                double sum = 0;
                for (int k = 0; k < Z.length; k++) {
                    A[k][j] = Exponentials.expOfNegative(Z[k][j] - max);
                    sum += A[k][j];
                }
                for (double[] a : A) {
                    a[j] /= sum;
                }
            }
        }

        @Override
        void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
            throw new IllegalStateException("softmax without its cross-entropy");
        }
    }
}
