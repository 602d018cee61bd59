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

    private final int forTraining;

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
        networks.forEach(network -> indexOf(network.facts().train()));
        forTraining = sets.size();
        networks.forEach(network -> network.facts().dev().ifPresent(this::indexOf));
    }

    private int indexOf(Batch batch) {
        Matrices wanted = Matrices.of(batch);
        int known = IntStream.range(0, sets.size())
                .filter(i -> sets.get(i).holdsTheSame(wanted))
                .findFirst()
                .orElse(sets.size());
        if (known == sets.size()) {
            sets.add(wanted);
        }
        return known;
    }

    /// What the script calls a set: `TRAIN`, or `TRAIN_2` where there are several.
    String name(Batch batch) {
        return name(indexOf(batch));
    }

    private String name(int index) {
        boolean train = index < forTraining;
        int number = train ? index + 1 : index - forTraining + 1;
        int all = train ? forTraining : sets.size() - forTraining;
        return (train ? "TRAIN" : "DEV") + (all == 1 ? "" : "_" + number);
    }

    String name(Optional<Batch> batch) {
        return batch.map(this::name).orElse("None");
    }

    String definitions(MatrixText matrices) {
        return IntStream.range(0, sets.size())
                .mapToObj(i -> name(i) + " = (\n    "
                        + matrices.of(sets.get(i).x(), "    ") + ",\n    "
                        + matrices.ofTargets(sets.get(i).y()) + ",\n)\n")
                .collect(Collectors.joining("\n"));
    }
}
