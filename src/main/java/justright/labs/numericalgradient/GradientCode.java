package justright.labs.numericalgradient;

import justright.lab.NumpyCode;

/// Measuring the slope in NumPy, with the values of this moment; runs as it stands.
final class GradientCode {

    private static final String NETWORK = """
        rng = np.random.default_rng(⟦%d⟧)
        X = rng.normal(size=(2, 6))            # 6 examples
        Y = np.array([[0, 1, 0, 1, 0, 1]])
        W1, b1 = rng.normal(size=(3, 2)), np.zeros((3, 1))
        W2, b2 = rng.normal(size=(1, 3)) * np.sqrt(2 / 3), 0

        def f(w):                              # J along the first weight
            W = W1.astype(real).copy()
            W[0, 0] = w
            Z = W @ X.astype(real) + b1.astype(real)
            A = %s
            z = W2.astype(real) @ A + real(b2)
            return np.mean(np.logaddexp(real(0), z) - Y.astype(real) * z, dtype=real)

        def df(w):                             # backprop, in 64 bits
            W = W1.copy()
            W[0, 0] = w
            Z = W @ X + b1
            A = %s
            z = W2 @ A + b2
            dZ = W2.T @ (1 / (1 + np.exp(-z)) - Y) * (%s)
            return (dZ @ X.T)[0, 0] / Y.size
        """;

    private GradientCode() {}

    static NumpyCode of(Query query) {
        String head = "import numpy as np\n\nreal = np.⟦%s⟧\n"
                .formatted(query.precision() == Precision.SINGLE ? "float32" : "float64");
        return new NumpyCode(head + function(query) + measure(query));
    }

    private static String measure(Query query) {
        return """

            theta, eps = real(⟦%s⟧), real(⟦%s⟧)

            one = (f(theta + eps) - f(theta)) / eps
            two = (f(theta + eps) - f(theta - eps)) / (2 * eps)
            exact = %s
            for name, slope in (("one-sided", one), ("two-sided", two)):
                print(f"{name}: {slope:.12f}  off by {abs(slope - exact):.1e}")

            # the best eps of many
            def error(e):
                e = real(e)
                return abs((f(theta + e) - f(theta - e)) / (2 * e) - exact)

            best = min(10.0 ** np.arange(-15, 0.1, 0.5), key=error)
            print(f"best eps here: {best:.0e}, off by {error(best):.1e}")
            """.formatted(Double.toString(query.theta()), Double.toString(query.epsilon()), exact(query.function()));
    }

    private static String function(Query query) {
        return switch (query.function()) {
            case CUBE -> "f = lambda t: t * t * t\n";
            case SQUARE -> "f = lambda t: t * t\n";
            case TANH_NET -> NETWORK.formatted(query.seed(), "np.tanh(Z)", "np.tanh(Z)", "1 - A ** 2");
            case RELU_NET -> NETWORK.formatted(query.seed(), "np.maximum(0, Z)", "np.maximum(0, Z)", "Z > 0");
        };
    }

    private static String exact(FunctionChoice function) {
        return switch (function) {
            case CUBE -> "3 * float(theta) ** 2";
            case SQUARE -> "2 * float(theta)";
            case TANH_NET, RELU_NET -> "df(float(theta))";
        };
    }
}
