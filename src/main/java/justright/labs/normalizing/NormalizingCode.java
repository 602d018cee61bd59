package justright.labs.normalizing;

import justright.engine.data.Normalizer;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.lab.NumpyCode;
import org.ejml.data.DMatrixRMaj;

/// Normalizing and descent in NumPy, with the values of this moment; runs as it stands.
final class NormalizingCode {

    private NormalizingCode() {}

    static NumpyCode of(Problem problem, TwinRule rule, NormalizingSettings settings) {
        return new NumpyCode(
                examples(problem) + preparation(problem) + model(problem) + descent(problem, rule, settings));
    }

    /// Stand-ins: as many examples as train has, with its means and covariances.
    private static String examples(Problem problem) {
        Normalizer n = problem.normalizer();
        DMatrixRMaj centred = n.subtractMean(problem.raw().x());
        int telling = n.carriesInformation(0) ? 0 : 1;
        return """
                import numpy as np
                rng = np.random.default_rng(%d)
                m = %d  # stand-ins with the means and covariances of train
                X = rng.multivariate_normal([%s, %s], [[%s, %s],
                                                       [%s, %s]], m).T
                y = (X[%d] - X[%d].mean() < rng.normal(0, X[%d].std(), m)) * 1.0

                """.formatted(
                        problem.choice().seed(),
                        problem.raw().cost().examples(),
                        python(n.mean(0)),
                        python(n.mean(1)),
                        python(covariance(centred, 0, 0)),
                        python(covariance(centred, 0, 1)),
                        python(covariance(centred, 1, 0)),
                        python(covariance(centred, 1, 1)),
                        telling,
                        telling,
                        telling);
    }

    private static double covariance(DMatrixRMaj centred, int row, int column) {
        double sum = 0;
        for (int j = 0; j < centred.getNumCols(); j++) {
            sum += centred.get(row, j) * centred.get(column, j);
        }
        return sum / centred.getNumCols();
    }

    private static String preparation(Problem problem) {
        return switch (problem.choice().step()) {
            case RAW -> "x = X  # raw\n";
            case CENTRED -> """
                mu = X.mean(axis=1, keepdims=True)  # of train, for all sets
                x = X - mu
                """;
            case NORMALIZED -> """
                mu = X.mean(axis=1, keepdims=True)  # of train, for all sets
                sigma = X.std(axis=1, keepdims=True)
                x = (X - mu) / np.where(sigma > 0, sigma, 1)
                """;
        };
    }

    private static String model(Problem problem) {
        boolean centred = problem.prepared().targetMean() != 0;
        boolean bias = problem.choice().bias();
        return (centred ? "y = y - y.mean()\n" : "")
                + (bias ? "x = np.vstack([x, np.ones(m)])  # b\n" : "")
                + (problem.choice().regression() == Kind.LINEAR_REGRESSION
                        ? "H = x @ x.T / m\n"
                        : "H = x @ x.T / (4 * m)  # at w = 0\n")
                + "print(\"kappa\", np.linalg.cond(H), \"limit\", 2 / np.linalg.eigvalsh(H)[-1])\n\n";
    }

    private static String descent(Problem problem, TwinRule rule, NormalizingSettings settings) {
        boolean linear = problem.choice().regression() == Kind.LINEAR_REGRESSION;
        String start = python(problem.choice().start1()) + ", "
                + python(problem.choice().start2());
        String batch = rule.batchSize() < problem.raw().cost().examples()
                ? "    i = rng.choice(m, %d, replace=False)\n".formatted(rule.batchSize())
                : "    i = np.arange(m)\n";
        return """
                alpha = %s
                w = np.array([%s])
                v = s = 0
                for t in range(1, 201):
                %s    z = w @ x[:, i]
                    a = %s
                    g = x[:, i] @ (a - y[i]) / len(i)
                %s
                print(w)
                """.formatted(
                        python(rule.prepared()),
                        problem.choice().bias() ? start + ", 0" : start,
                        batch,
                        linear ? "z" : "1 / (1 + np.exp(-z))",
                        update(settings.optimizer.get()));
    }

    private static String update(OptimizerChoice optimizer) {
        return switch (optimizer) {
            case GD -> "    w = w - alpha * g";
            case MOMENTUM -> """
                    v = 0.9 * v + 0.1 * g
                    w = w - alpha * v""".indent(4).stripTrailing();
            case RMSPROP -> """
                    s = 0.9 * s + 0.1 * g**2
                    w = w - alpha * g / (np.sqrt(s) + 1e-8)""".indent(4).stripTrailing();
            case ADAM -> """
                    v = 0.9 * v + 0.1 * g
                    s = 0.999 * s + 0.001 * g**2
                    w = w - alpha * (v / (1 - 0.9**t)) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)""".indent(4).stripTrailing();
        };
    }

    private static String python(double value) {
        double rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .doubleValue();
        return Double.toString(rounded).replace('E', 'e');
    }
}
