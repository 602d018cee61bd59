package justright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.StringTokenizer;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import org.ejml.data.DMatrixRMaj;

/// One network shape with its data, as every implementation that is compared runs it.
///
/// From the folder that the system property `cells.dir` names, or else made up in the same shape. A file is plain
/// numbers: layer count, layer sizes, n, batch size, activation (0 tanh, 1 ReLU), α, decay, then X and Y (a row per
/// example) and for each layer W (row by row) and b.
///
/// @param rule plain descent; λ/m is the file's decay
@SuppressWarnings("ArrayRecordComponent") // handed to benchmarks, never compared
record Cell(Architecture architecture, Parameters parameters, Batch all, Batch[] batches, UpdateRule rule) {

    /// Reads or makes the cell of this name: P_t, Q_t, Q_r, R_t, R_r, S_t, S_r, T_r or U_r.
    static Cell named(String name) {
        String folder = System.getProperty("cells.dir", "");
        return folder.isEmpty() ? made(name) : read(Path.of(folder, name + ".txt"));
    }

    private static Cell made(String name) {
        int[] sizes = switch (name.charAt(0)) {
            case 'P' -> new int[] {2, 4, 2, 1};
            case 'Q', 'R' -> new int[] {2, 8, 8, 1};
            case 'S' -> new int[] {2, 64, 64, 1};
            case 'T' -> new int[] {64, 128, 10};
            default -> new int[] {784, 128, 10};
        };
        int batch = switch (name.charAt(0)) {
            case 'P' -> 10;
            case 'Q' -> 32;
            case 'R', 'S' -> 500;
            default -> 64;
        };
        Chance chance = Chance.of(7);
        int n = 500;
        DMatrixRMaj X = new DMatrixRMaj(sizes[0], n);
        DMatrixRMaj Y = new DMatrixRMaj(sizes[sizes.length - 1], n);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = chance.uniform(-1, 1);
        }
        for (int j = 0; j < n; j++) {
            Y.set(X.get(0, j) * X.get(0, j) + X.get(1, j) > 0.5 ? 0 : Y.numRows - 1, j, 1);
        }
        boolean tanh = name.endsWith("t");
        double[] weights = new double[parameterCount(sizes)];
        int at = 0;
        for (int l = 1; l < sizes.length; l++) {
            double scale = Math.sqrt((tanh ? 1.0 : 2.0) / sizes[l - 1]);
            for (int i = 0; i < sizes[l] * sizes[l - 1]; i++) {
                weights[at++] = scale * chance.gaussian();
            }
            Arrays.fill(weights, at, at + sizes[l], 0.1);
            at += sizes[l];
        }
        return of(sizes, batch, tanh, 0.03, 0.001, X, Y, weights);
    }

    private static int parameterCount(int[] sizes) {
        int count = 0;
        for (int l = 1; l < sizes.length; l++) {
            count += sizes[l] * (sizes[l - 1] + 1);
        }
        return count;
    }

    private static Cell read(Path file) {
        try {
            StringTokenizer tokens = new StringTokenizer(Files.readString(file));
            int[] sizes = new int[Integer.parseInt(tokens.nextToken())];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Integer.parseInt(tokens.nextToken());
            }
            int n = Integer.parseInt(tokens.nextToken());
            int batch = Integer.parseInt(tokens.nextToken());
            boolean tanh = tokens.nextToken().equals("0");
            double learningRate = Double.parseDouble(tokens.nextToken());
            double decay = Double.parseDouble(tokens.nextToken());
            DMatrixRMaj X = examples(tokens, n, sizes[0]);
            DMatrixRMaj Y = examples(tokens, n, sizes[sizes.length - 1]);
            double[] theta = new double[parameterCount(sizes)];
            for (int i = 0; i < theta.length; i++) {
                theta[i] = Double.parseDouble(tokens.nextToken());
            }
            return of(sizes, batch, tanh, learningRate, decay, X, Y, theta);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DMatrixRMaj examples(StringTokenizer tokens, int n, int rows) {
        DMatrixRMaj columns = new DMatrixRMaj(rows, n);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < rows; i++) {
                columns.set(i, j, Double.parseDouble(tokens.nextToken()));
            }
        }
        return columns;
    }

    private static Cell of(
            int[] sizes,
            int size,
            boolean tanh,
            double learningRate,
            double decay,
            DMatrixRMaj X,
            DMatrixRMaj Y,
            double[] theta) {
        Activation hidden = tanh ? Activations.TANH : Activations.RELU;
        Architecture.Draft draft = Architecture.of(sizes[0]);
        for (int l = 1; l < sizes.length - 1; l++) {
            draft.dense(sizes[l], hidden);
        }
        Architecture architecture = draft.output(sizes[sizes.length - 1], Loss.SIGMOID_CROSS_ENTROPY);
        Parameters parameters = Parameters.zeros(architecture);
        parameters.unflatten(theta);
        Batch all = Batch.of(X, Y);
        Batch[] batches = new Batch[X.numCols / size];
        int[] order = new int[X.numCols];
        Arrays.setAll(order, j -> j);
        for (int i = 0; i < batches.length; i++) {
            batches[i] = Batch.room(all, size);
            batches[i].gather(all, order, i * size, size);
        }
        UpdateRule rule = UpdateRule.descent(learningRate, Penalty.l2(decay * size));
        return new Cell(architecture, parameters, all, batches, rule);
    }
}
