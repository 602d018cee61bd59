package justright.labs.preprocessing;

import justright.engine.data.Covariance;
import justright.engine.data.Normalizer;
import justright.lab.NumpyCode;
import org.ejml.data.DMatrixRMaj;

/// The steps made so far in NumPy, with the values of this moment; runs as it stands.
final class PreprocessingCode {

    static final NumpyCode NOTHING = new NumpyCode("import numpy as np\n");

    /// Enough that rounded covariances stay those of some data.
    private static final int DIGITS = 6;

    private PreprocessingCode() {}

    static NumpyCode of(Reading reading) {
        double stage = reading.stage();
        StringBuilder code = new StringBuilder(examples(reading));
        if (stage <= Step.RAW.stage()) {
            code.append("x = X  # raw\n");
        } else {
            code.append("""

                mu = X.mean(axis=1, keepdims=True)  # of train, for all sets
                x = X - mu
                """);
        }
        if (stage > Step.CENTRED.stage() && reading.asked().choice().divide()) {
            code.append("""
                sigma = X.std(axis=1, keepdims=True)
                x = x / np.where(sigma > 0, sigma, 1)
                """);
        }
        if (stage > Step.NORMALIZED.stage()) {
            code.append("""

                # components by SVD of the data, not from their squares
                U, s, Vt = np.linalg.svd(x, full_matrices=False)
                lam = s**2 / m
                k = ⟦%d⟧
                x = U[:, :k].T @ x
                print("variance kept", lam[:k].sum() / lam.sum())
                """.formatted(reading.kept()));
        }
        if (stage > Step.ROTATED.stage()) {
            code.append(whitening(reading.asked().whitening().epsilon()));
        }
        return new NumpyCode(code.append(outcome(reading)).toString());
    }

    /// Stand-ins: as many examples as train has, with its means and covariances.
    private static String examples(Reading reading) {
        Preparation preparation = reading.preparation();
        String head =
                """
                import numpy as np

                rng = np.random.default_rng(⟦%d⟧)
                m = ⟦%d⟧
                """.formatted(preparation.choice().seed(), preparation.train().examples());
        return head
                + switch (preparation.choice().source()) {
                    case IRIS, WINE -> likeTrain(preparation);
                    case FLAT ->
                        preparation.choice().made().own()
                                ? likeTrain(preparation)
                                : """
                        # the same thing measured twice, with noise
                        X = rng.normal(2, 1, m) + ⟦%s⟧ * rng.normal(size=(2, m))
                        """.formatted(Spelling.python(
                                        preparation.choice().made().noise(), 3));
                    case DIGITS -> """
                        # stand-ins for pictures: a few strokes and a little noise
                        strokes = 3 * rng.normal(size=(64, 12))
                        X = 5 + strokes @ rng.normal(size=(12, m)) + 0.1 * rng.normal(size=(64, m))
                        """;
                };
    }

    private static String likeTrain(Preparation preparation) {
        Normalizer n = preparation.normalizer();
        DMatrixRMaj c = Covariance.of(preparation.train().x());
        return """
            # stand-ins with the means and covariances of train
            C = [[⟦%s⟧, ⟦%s⟧], [⟦%s⟧, ⟦%s⟧]]
            X = rng.multivariate_normal([⟦%s⟧, ⟦%s⟧], C, m).T
            """.formatted(
                        python(c.get(0, 0)),
                        python(c.get(0, 1)),
                        python(c.get(1, 0)),
                        python(c.get(1, 1)),
                        python(n.mean(0)),
                        python(n.mean(1)));
    }

    private static String whitening(double epsilon) {
        String divisor = epsilon > 0 ? "x = x / np.sqrt(lam[:k, None] + eps)\n" : """
            varies = lam[:k] > 1e-20 * lam[0]  # else nothing to divide by
            x = x / np.where(varies, np.sqrt(lam[:k] + eps), np.inf)[:, None]
            """;
        return "\neps = ⟦" + Spelling.python(epsilon, 3) + "⟧\n" + divisor;
    }

    private static String outcome(Reading reading) {
        return reading.isPictures() ? """

            print(np.atleast_2d(np.cov(x, bias=True))[:4, :4].round(3))
            """ : """

                print(np.cov(x, bias=True).round(3))
                lam_H = np.linalg.eigvalsh(x @ x.T / m)
                lam_H = lam_H[lam_H > 1e-12 * lam_H[-1]]
                print("kappa", lam_H[-1] / lam_H[0], "best alpha", 2 / (lam_H[0] + lam_H[-1]))
                """;
    }

    private static String python(double value) {
        return Spelling.python(value, DIGITS);
    }
}
