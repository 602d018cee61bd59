package justright.labs.whyitworks;

import java.util.List;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.probe.LinearFit;
import justright.engine.probe.UnitInfluence;
import justright.training.problem.Field;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;

/// What is computed from a moment for the pictures, all of it over the train set.
///
/// @param field P(y = 1) over the plane
/// @param examples the train set, the misclassified marked
/// @param preactivations what reaches the tanh units
/// @param fit the best linear fit to the network's logit
/// @param influence how far each hidden unit moves the logit
record WhyPicture(
        Grid field, List<Example> examples, Preactivations preactivations, LinearFit fit, UnitInfluence influence) {

    /// A unit that moves the logit by at least this counts as having a say.
    static final double LOUD = 0.5;

    WhyPicture {
        examples = List.copyOf(examples);
    }

    static WhyPicture of(WhyFrame frame) {
        Parameters parameters = frame.parameters();
        Problem problem = frame.problem();
        Batch train = Batch.of(problem.train().x(), problem.train().y());
        Network network = Network.of(parameters);
        network.forward(train);
        double[] logit = network.preactivation(parameters.depth()).data;
        Preactivations preactivations = Preactivations.of(network);
        return new WhyPicture(
                Grid.of(Field.of(network, Problem.REACH)),
                PlanePoint.of(problem.train(), network).stream()
                        .map(Example::of)
                        .toList(),
                preactivations,
                LinearFit.of(problem.train().x(), logit),
                UnitInfluence.of(parameters, train));
    }

    /// How many hidden units have a say.
    int loudUnits() {
        return (int) influence.all().stream().filter(moved -> moved >= LOUD).count();
    }
}
