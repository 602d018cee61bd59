package justright.labs.earlystopping;

import java.util.List;
import justright.engine.network.Network;
import justright.training.problem.Field;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param field P(y = 1) over the plane
/// @param examples the train set in the plane, the misclassified marked
record StoppingPicture(Grid field, List<Example> examples) {

    StoppingPicture {
        examples = List.copyOf(examples);
    }

    static StoppingPicture of(StoppingFrame frame) {
        Network network = Network.of(frame.parameters());
        List<Example> train = PlanePoint.of(frame.examples().problem().train(), network).stream()
                .map(Example::of)
                .toList();
        return new StoppingPicture(Grid.of(Field.of(network, Problem.REACH)), train);
    }
}
