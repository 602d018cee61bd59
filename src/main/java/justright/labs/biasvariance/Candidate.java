package justright.labs.biasvariance;

import java.util.Optional;
import justright.engine.network.Initialization;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.problem.InputMap;
import justright.training.problem.Problem;

/// A model to be trained.
///
/// @param worstCase a straight line that may bend around a few outliers, in place of `model`
record Candidate(ModelChoice model, boolean worstCase) {

    Candidate(ModelChoice model) {
        this(model, false);
    }

    /// Its training on a problem, from the start.
    Experiment<Hyperparameters, Lane> experiment(Problem problem, long seed) {
        Optional<InputMap> inputs = inputs(problem, seed);
        int count = inputs.map(InputMap::count).orElse(problem.train().features());
        NetworkStart start = new NetworkStart(
                shape().architecture(count),
                Initialization.XAVIER,
                inputs.map(map -> map.apply(problem.train())).orElse(problem.train()),
                inputs.map(map -> map.apply(problem.dev())).orElse(problem.dev()),
                seed);
        return new NetworkExperiment(start).reframed(frame -> new Lane(frame.parameters(), inputs));
    }

    /// What decides how far the model can bend elsewhere than around outliers.
    ModelChoice shape() {
        return worstCase ? ModelChoice.LINEAR : model;
    }

    private Optional<InputMap> inputs(Problem problem, long seed) {
        Optional<InputMap.Functions> functions =
                worstCase ? Optional.of(Outliers.bumps(problem, seed)) : model.functions();
        return functions.map(each -> InputMap.of(each, problem.train()));
    }
}
