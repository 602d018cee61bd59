package justright.lab;

import justright.training.problem.Source;

/// Lines of NumPy that draw a train set X, Y and a dev set Xd, Yd from a density of the plane, classes by turns. They
/// take `np`, `rng` and `m` as given.
public final class NumpySamples {

    /// Brings both sets to train's mean 0 and variance 1.
    public static final String NORMALIZED = """
        mu, sd = X.mean(1, keepdims=True), X.std(1, keepdims=True)
        X, Xd = (X - mu) / sd, (Xd - mu) / sd
        """;

    private static final String MOONS = """
            t, y = np.pi * rng.random(n), np.arange(n) % 2
            x = np.stack([np.where(y, 1 - np.cos(t), np.cos(t)),
                          np.where(y, 0.5 - np.sin(t), np.sin(t))])
        """;

    private static final String CIRCLE = """
            t, y = 2 * np.pi * rng.random(n), np.arange(n) % 2
            x = np.where(y, 0.5, 1) * np.stack([np.cos(t), np.sin(t)])
        """;

    private static final String SPIRALS = """
            u, y = rng.random(n), np.arange(n) % 2
            t, r = np.pi * (3 * u + y), 0.1 + 0.9 * u
            x = r * np.stack([np.cos(t), np.sin(t)])
        """;

    private NumpySamples() {}

    /// @param noise σ, as it is written
    /// @param dev the number of dev examples, as it is written
    public static String of(Source source, String noise, String dev) {
        String shape = switch (source) {
            case MOONS -> MOONS;
            case CIRCLE -> CIRCLE;
            case SPIRALS -> SPIRALS;
            case BREAST_CANCER -> throw new IllegalArgumentException(source + " is drawn from no known density");
        };
        return "\ndef sample(n):\n" + shape + """
                return x + ⟦%s⟧ * rng.standard_normal((2, n)), y[None]

            X, Y = sample(m)
            Xd, Yd = sample(%s)
            """.formatted(noise, dev);
    }
}
