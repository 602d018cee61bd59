package justright.labs.biasvariance;

import justright.training.problem.Problem;
import justright.training.problem.Source;

/// Lines of NumPy that make train set X, Y and dev set Xd, Yd, and the least possible error.
final class DataCode {

    private static final String MOONS = """

            def curve(u, y):
                t = np.pi * u
                return np.stack([np.where(y, 1 - np.cos(t), np.cos(t)),
                                 np.where(y, 0.5 - np.sin(t), np.sin(t))])
            """;

    private static final String CIRCLE = """

            def curve(u, y):
                t, r = 2 * np.pi * u, np.where(y, 0.5, 1)
                return r * np.stack([np.cos(t), np.sin(t)])
            """;

    private static final String SPIRALS = """

            def curve(u, y):
                t, r = np.pi * (3 * u + y), 0.1 + 0.9 * u
                return r * np.stack([np.cos(t), np.sin(t)])
            """;

    /// The smaller density of both classes, summed over the plane.
    static final String BAYES = """

            u, blur = (np.arange(200) + 0.5) / 200, max(sigma, 0.02)
            g = np.arange(-1.1 - 4 * blur, 2.1 + 4 * blur, blur / 3)
            G = np.stack(np.meshgrid(g, g))
            def density(y):
                shape = curve(u, y).T[:, :, None, None]
                return sum(np.exp(-((G - c) ** 2).sum(0) / (2 * blur ** 2)) for c in shape)
            least = np.minimum(density(0), density(1)).sum() / (200 * 2 * np.pi * blur ** 2)
            best = least * (blur / 3) ** 2 / 2  # Bayes error

            """;

    /// Thirty correlated columns in place of the table, so that the lines run without a file.
    private static final String TABLE = """

            # X, Y: 30 x 569, 1 x 569
            mix = rng.standard_normal((30, 6))
            F = rng.standard_normal((6, 569))
            X = mix @ F + 0.5 * rng.standard_normal((30, 569))
            Y = (F[:1] + 0.3 * rng.standard_normal((1, 569)) > 0).astype(int)
            X, Xd, Y, Yd = X[:, :m], X[:, m:], Y[:, :m], Y[:, m:]
            """;

    private DataCode() {}

    static String of(Knobs knobs) {
        Source source = knobs.data.get();
        String sample = sample(knobs.noise.encode());
        return switch (source) {
            case MOONS -> MOONS + sample;
            case CIRCLE -> CIRCLE + sample;
            case SPIRALS -> SPIRALS + sample;
            case BREAST_CANCER -> TABLE;
        };
    }

    private static String sample(String noise) {
        return """

            def sample(n):
                y = np.arange(n) %% 2
                return curve(rng.random(n), y) + sigma * rng.standard_normal((2, n)), y[None]

            sigma = ⟦%s⟧
            X, Y = sample(m)
            Xd, Yd = sample(%d)
            """.formatted(noise, Problem.DEV_EXAMPLES);
    }
}
