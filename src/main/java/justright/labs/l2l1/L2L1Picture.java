package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.training.problem.Field;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param field P(y = 1) over the plane; empty where there is no plane
/// @param examples the train set in the plane, the misclassified marked; own points that only judge step back
/// @param weights all W
record L2L1Picture(Optional<Grid> field, List<Example> examples, WeightReading weights) {

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
        return new L2L1Picture(
                Optional.of(Grid.of(Field.of(network, Problem.REACH))), examples(network, frame.problem()), weights);
    }

    private static List<Example> examples(Network network, Problem problem) {
        if (!OwnPoints.are(problem)) {
            return examples(network, problem.train());
        }
        Stream<Example> teaching = examples(network, problem.train()).stream().map(each -> each.lit(true));
        return Stream.concat(examples(network, problem.dev()).stream(), teaching)
                .toList();
    }

    private static List<Example> examples(Network network, Dataset set) {
        return PlanePoint.of(set, network).stream().map(Example::of).toList();
    }
}
