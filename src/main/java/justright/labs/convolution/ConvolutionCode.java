package justright.labs.convolution;

import java.util.StringJoiner;
import justright.lab.NumpyCode;
import org.ejml.data.DMatrixRMaj;

/// The convolution in NumPy, with the picture and filter of this moment; runs as it stands.
final class ConvolutionCode {

    private static final String SLIDE = """
            print(size, "x", size)
            print(np.round(convolve(w), 1))
            print("parameters:", w.size + 1, "instead of", size * size * (x.size + 1))
            """;

    private ConvolutionCode() {}

    static NumpyCode of(Knobs knobs, long seed) {
        Setup setup = knobs.setup();
        return new NumpyCode(convolve(setup) + (setup.mode() == Mode.SLIDE ? SLIDE : learn(knobs, seed)));
    }

    private static String convolve(Setup setup) {
        return """
            import numpy as np

            x = np.array(%s, float)
            w = np.array(⟦%s⟧, float)
            s, p, f = ⟦%d⟧, ⟦%d⟧, 3

            x_pad = np.pad(x, p)
            size = (x.shape[0] + 2 * p - f) // s + 1

            def convolve(w):
                z = np.zeros((size, size))
                for r in range(size):
                    for c in range(size):
                        window = x_pad[r * s:r * s + f, c * s:c * s + f]
                        z[r, c] = np.sum(window * w)
                return z

            """.formatted(
                        rows(setup.picture()),
                        rows(setup.given()),
                        setup.correlation().stride(),
                        setup.correlation().padding());
    }

    private static String learn(Knobs knobs, long seed) {
        return """
            target, alpha = convolve(w), ⟦%s⟧
            learned = 0.3 * np.random.default_rng(⟦%d⟧).standard_normal((f, f))
            for step in range(%d):
                error = convolve(learned) - target
                dw = np.zeros((f, f))
                for r in range(size):
                    for c in range(size):
                        dw += error[r, c] * x_pad[r * s:r * s + f, c * s:c * s + f]
                learned -= alpha * dw / error.size
            print("J:", np.sum((convolve(learned) - target) ** 2) / (2 * target.size))
            print(np.round(learned, 2))
            """.formatted(knobs.learningRate.encode(), seed, ConvolutionModel.UPDATES);
    }

    /// A list of lists in Python, a row to a line.
    private static String rows(DMatrixRMaj matrix) {
        StringJoiner rows = new StringJoiner(",\n    ", "[\n    ", "]");
        for (int i = 0; i < matrix.getNumRows(); i++) {
            StringJoiner row = new StringJoiner(", ", "[", "]");
            for (int j = 0; j < matrix.getNumCols(); j++) {
                double value = matrix.get(i, j);
                row.add(value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value));
            }
            rows.add(row.toString());
        }
        return rows.toString();
    }
}
