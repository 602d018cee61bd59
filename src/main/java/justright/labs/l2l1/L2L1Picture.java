package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.probe.DecisionGrid;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param field P(y = 1) over the plane; empty where there is no plane
/// @param examples the train set in the plane, the misclassified marked; own points that only judge step back
/// @param weights all W
record L2L1Picture(Optional<Grid> field, List<Example> examples, WeightReading weights) {

    private static final int NODES = 161;

    L2L1Picture {
        examples = List.copyOf(examples);
    }

    static L2L1Picture of(L2L1Frame frame) {
        Parameters parameters = frame.parameters();
        WeightReading weights = WeightReading.of(parameters);
        if (!frame.problem().isPlane()) {
            return new L2L1Picture(Optional.empty(), List.of(), weights);
        }
        Network network = Network.of(parameters);
        return new L2L1Picture(Optional.of(field(network)), examples(network, frame.problem()), weights);
    }

    private static Grid field(Network network) {
        double reach = Problem.REACH;
        float[] answers = new float[NODES * NODES];
        DecisionGrid.of(NODES, -reach, reach, -reach, reach).fill(network, answers);
        double[] values = new double[answers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = answers[i];
        }
        return new Grid(-reach, reach, -reach, reach, NODES, NODES, values);
    }

    private static List<Example> examples(Network network, Problem problem) {
        if (!problem.isOwn()) {
            return examples(network, problem.train());
        }
        Stream<Example> teaching = examples(network, problem.train()).stream().map(each -> each.lit(true));
        return Stream.concat(examples(network, problem.dev()).stream(), teaching)
                .toList();
    }

    private static List<Example> examples(Network network, Dataset train) {
        double[] answers = network.predict(train.x()).data;
        return IntStream.range(0, train.examples())
                .mapToObj(j -> {
                    boolean inB = train.label(j) == 1;
                    return new Example(train.x().get(0, j), train.x().get(1, j), inB)
                            .misclassified(answers[j] > 0.5 != inB);
                })
                .toList();
    }
}
