package justright.labs.trainingloop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import justright.engine.network.Network;
import justright.engine.optimizer.UpdateRule;
import justright.training.problem.Field;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures.
///
/// @param field P(y = 1) over the plane
/// @param examples all examples, those of the next batch lit
record LoopPicture(LoopFrame frame, NextUpdate next, Grid field, List<Example> examples) {

    LoopPicture {
        examples = List.copyOf(examples);
    }

    static LoopPicture of(LoopFrame frame, UpdateRule rule) {
        Network network = Network.of(frame.parameters());
        Set<Integer> lit = new HashSet<>(frame.batch());
        List<PlanePoint> points = PlanePoint.of(frame.problem().train(), network);
        List<Example> examples = new ArrayList<>();
        for (int j = 0; j < points.size(); j++) {
            examples.add(Example.of(points.get(j)).lit(lit.contains(j)));
        }
        return new LoopPicture(frame, NextUpdate.of(frame, rule), Grid.of(Field.of(network, Problem.REACH)), examples);
    }

    /// n, how many examples the next update sees.
    int batchSize() {
        return frame.batch().size();
    }
}
