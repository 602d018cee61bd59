package justright.training.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Batch;
import org.ejml.data.DMatrixRMaj;

/// The examples of all networks, each set once.
final class ExampleSets {

    private final List<Matrices> sets = new ArrayList<>();

    private record Matrices(DMatrixRMaj x, DMatrixRMaj y) {

        static Matrices of(Batch batch) {
            return new Matrices(batch.X(), batch.Y());
        }

        boolean holdsTheSame(Matrices other) {
            return isSame(x, other.x) && isSame(y, other.y);
        }

        private static boolean isSame(DMatrixRMaj a, DMatrixRMaj b) {
            return a.numRows == b.numRows && a.numCols == b.numCols && Arrays.equals(a.data, b.data);
        }
    }

    ExampleSets(List<ScriptedNetwork> networks) {
        networks.forEach(network -> name(network.facts().train()));
        networks.forEach(network -> network.facts().dev().ifPresent(this::name));
    }

    /// What the script calls a set: `SET_1`.
    String name(Batch batch) {
        Matrices wanted = Matrices.of(batch);
        int known = IntStream.range(0, sets.size())
                .filter(i -> sets.get(i).holdsTheSame(wanted))
                .findFirst()
                .orElse(sets.size());
        if (known == sets.size()) {
            sets.add(wanted);
        }
        return "SET_" + (known + 1);
    }

    String name(Optional<Batch> batch) {
        return batch.map(this::name).orElse("None");
    }

    String definitions(MatrixText matrices) {
        return IntStream.range(0, sets.size())
                .mapToObj(i -> "SET_" + (i + 1) + " = (\n    " + matrices.of(sets.get(i).x(), "    ") + ",\n    "
                        + matrices.ofTargets(sets.get(i).y()) + ",\n)\n")
                .collect(Collectors.joining("\n"));
    }
}
