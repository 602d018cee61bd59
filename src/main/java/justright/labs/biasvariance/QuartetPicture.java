package justright.labs.biasvariance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import justright.engine.network.Network;
import justright.engine.probe.DecisionGrid;
import justright.training.problem.Field;
import justright.training.problem.InputMap;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param fields P(y = 1) over the plane, in the order of [Panel]; empty where there is no plane
/// @param examples the train set in the plane
/// @param best the best possible P(y = 1), where the density is known
record QuartetPicture(List<Grid> fields, List<Example> examples, Optional<Grid> best) {

    /// The panels are small.
    private static final int NODES = 97;

    QuartetPicture {
        fields = List.copyOf(fields);
        examples = List.copyOf(examples);
    }

    static QuartetPicture of(Quartet quartet) {
        Problem problem = quartet.problem();
        if (!problem.isPlane()) {
            return new QuartetPicture(List.of(), List.of(), Optional.empty());
        }
        List<Grid> fields = quartet.lanes().stream().map(QuartetPicture::field).toList();
        return new QuartetPicture(fields, examples(problem), problem.best().map(Grid::of));
    }

    private static Grid field(Lane lane) {
        Network network = Network.of(lane.parameters());
        DecisionGrid.Features seen = lane.inputs().map(InputMap::onPlane).orElse(DecisionGrid.Features.COORDINATES);
        int inputs = lane.parameters().architecture().inputs();
        return Grid.of(Field.of(network, Problem.REACH, NODES, seen, inputs));
    }

    private static List<Example> examples(Problem problem) {
        double[] labels = new double[problem.m()];
        Arrays.setAll(labels, problem.train()::label);
        return PlanePoint.of(problem.train(), labels).stream().map(Example::of).toList();
    }

    /// P(y = 1) as a panel's model answers; empty where there is no plane.
    Optional<Grid> field(Panel panel) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(panel.lane()));
    }
}
