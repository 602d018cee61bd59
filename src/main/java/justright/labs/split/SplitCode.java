package justright.labs.split;

import justright.engine.data.SplitCounts;
import justright.lab.NumpyCode;

/// Dividing, the standard error and the best of K in NumPy, with the values of this moment; runs as it stands.
final class SplitCode {

    private static final String TEST = """

            # open the safe once
            on_test = rng.binomial(n_test, p) / n_test
            print(f"model {best} on test: {on_test:.2%}")
            """;

    private SplitCode() {}

    static NumpyCode of(Question question, double gapPoints) {
        String head = head(question, question.sets(), Ratio.plain(gapPoints / 100));
        return new NumpyCode(question.hasTest() ? head + TEST : head);
    }

    private static String head(Question question, SplitCounts sets, String gap) {
        return """
            import numpy as np

            rng = np.random.default_rng(⟦%d⟧)
            n_train, n_dev, n_test = ⟦%d⟧, ⟦%d⟧, ⟦%d⟧
            m, K = n_train + n_dev + n_test, ⟦%d⟧

            order = rng.permutation(m)
            train, dev, test = np.split(order, [n_train, n_train + n_dev])

            p, q = 0.05, 0.05 + ⟦%s⟧      # true errors of two models
            se = np.sqrt(p * (1 - p) / n_dev)
            print(f"standard error on dev: {100 * se:.3f} points")

            a, b = (rng.binomial(n_dev, e, 10000) / n_dev for e in (p, q))
            right = np.mean(a < b) + np.mean(a == b) / 2
            print(f"dev ranks {p:.1%%} before {q:.1%%}: {right:.0%%}")

            # K models, all equally good: choose the best on dev
            on_dev = rng.binomial(n_dev, p, K) / n_dev
            best = on_dev.argmin()
            print(f"model {best} on dev: {on_dev[best]:.2%%}, in truth {p:.2%%}")
            """.formatted(question.seed(), sets.train(), sets.dev(), sets.test(), question.models(), gap);
    }
}
