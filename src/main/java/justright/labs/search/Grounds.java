package justright.labs.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;
import justright.training.Direction;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.Trial;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import justright.training.script.RunScript;
import org.jspecify.annotations.Nullable;

/// All that is the same in every trial of a search: the examples, the random numbers behind the first weights, how
/// long it trains.
///
/// @param m examples to learn from
/// @param updates of each trial
record Grounds(int m, int updates, long seed) {

    static final double NOISE = 0.3;

    /// So many examples judge the end of a trial: an error of 10 % is known to 0.7 points.
    static final int JUDGES = Problem.DEV_EXAMPLES;

    /// Updates from one look at J to the next.
    private static final int LOOK = 5;

    /// The examples of a seed.
    static ProblemCache<ProblemSpec> problems() {
        return new ProblemCache<>(spec -> Problem.of(spec, Double.NaN));
    }

    /// Trains one recipe to its end; it is given up once its cost exceeds three times its start. Any thread.
    ///
    /// @return null if it was told to stop
    @Nullable
    Result train(Recipe recipe, ProblemCache<ProblemSpec> problems, BooleanSupplier cancelled) {
        Problem problem = problems.get(new ProblemSpec(Source.MOONS, NOISE, m, seed));
        Dataset train = problem.train();
        // on its way only J is looked at; the dev set judges the end
        NetworkExperiment run = new NetworkExperiment(
                new NetworkStart(recipe.architecture(train.features()), recipe.initialization(), train, train, seed));
        Trial trial = new Trial(updates, LOOK, Trial.HOPELESS, null);
        Trial.Outcome end = trial.run(run, recipe.hyperparameters(), cancelled);
        return switch (end.ending()) {
            case CANCELLED -> null;
            case DIVERGED, ABANDONED -> new Result(Double.POSITIVE_INFINITY, end.ending(), end.updates());
            case FINISHED, STOPPED_EARLY ->
                new Result(
                        devError(run.frame(recipe.hyperparameters()).parameters(), problem),
                        end.ending(),
                        end.updates());
        };
    }

    /// A trial as a script of its own.
    RunScript script(Tried tried) {
        Problem problem = Problem.of(new ProblemSpec(Source.MOONS, NOISE, m, seed), Double.NaN);
        Recipe recipe = tried.recipe();
        NetworkExperiment run = new NetworkExperiment(new NetworkStart(
                recipe.architecture(problem.train().features()),
                recipe.initialization(),
                problem.train(),
                problem.dev(),
                seed));
        return RunScript.of(
                "search, seed " + seed + ": the best trial of Just Right in NumPy",
                run,
                List.of(new Direction<>(0, recipe.hyperparameters())),
                tried.result().updates(),
                Measures.builder()
                        .put(Series.DEV_ERROR, tried.result().devError())
                        .build());
    }

    private double devError(Parameters trained, Problem problem) {
        Dataset dev = problem.dev();
        return Learner.of(trained, Chance.of(seed))
                .evaluate(Batch.of(dev.x(), dev.y()))
                .errorRate();
    }
}
