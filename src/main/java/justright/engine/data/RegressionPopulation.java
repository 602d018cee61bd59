package justright.engine.data;

import java.util.List;
import justright.engine.Chance;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Where synthetic measurements come from: a known height over the plane, seen through Gaussian noise.
///
/// x is uniform on the square from −[#REACH] to [#REACH] in both coordinates, y = height(x) + N(0, noise²). So the
/// best possible prediction is the height itself, and the mean of ½(a − y)² cannot fall below ½·noise².
public sealed interface RegressionPopulation {

    /// Half the side of the square that x is drawn from.
    double REACH = 6;

    /// σ of the noise in y.
    double noise();

    /// E[y | x₁, x₂], between −1 and 1 on the square.
    double height(double x1, double x2);

    /// Text key of the name.
    String titleKey();

    /// The mean half squared error of the best possible prediction, ½σ².
    default double leastCost() {
        return noise() * noise() / 2;
    }

    /// `m` examples; the first of a larger sample from the same seed are those of a smaller one.
    ///
    /// @throws IllegalArgumentException unless `m` ≥ 1
    default Dataset sample(int m, Chance chance) {
        Require.atLeast("m", m, 1);
        DMatrixRMaj x = new DMatrixRMaj(2, m);
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            double x1 = chance.uniform(-REACH, REACH);
            double x2 = chance.uniform(-REACH, REACH);
            x.set(0, j, x1);
            x.set(1, j, x2);
            y.set(0, j, height(x1, x2) + noise() * chance.gaussian());
        }
        return new Dataset(titleKey(), x, y, List.of("x₁", "x₂"), List.of());
    }

    /// A slope: (x₁ + x₂)/12.
    ///
    /// Source: TensorFlow Playground, `regressPlane`, on another scale.
    record Plane(double noise) implements RegressionPopulation {

        public Plane {
            Require.atLeast("noise", noise, 0);
        }

        @Override
        public double height(double x1, double x2) {
            return (x1 + x2) / (2 * REACH);
        }

        @Override
        public String titleKey() {
            return "data.plane";
        }
    }

    /// Three Gaussian hills and three hollows of standard deviation 1, in two rows: height = Σ ±exp(−½‖x − middle‖²).
    ///
    /// Source: TensorFlow Playground, `regressGaussian`, which draws cones in the same places.
    record Hills(double noise) implements RegressionPopulation {

        /// x₁, x₂ and the sign of each.
        private static final double[][] MIDDLES = {
            {-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}
        };

        public Hills {
            Require.atLeast("noise", noise, 0);
        }

        @Override
        public double height(double x1, double x2) {
            double height = 0;
            for (double[] middle : MIDDLES) {
                double right = x1 - middle[0];
                double up = x2 - middle[1];
                height += middle[2] * StrictMath.exp(-0.5 * (right * right + up * up));
            }
            return height;
        }

        @Override
        public String titleKey() {
            return "data.hills";
        }
    }
}
