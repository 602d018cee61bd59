package justright.labs.biasvariance;

import justright.training.BiasVariance;
import justright.training.Series;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// Runs of single models without a screen.
final class Runs {

    private Runs() {}

    /// The problem that the lab opens with, from another seed.
    static Problem usual(long seed) {
        return moons(0.20, 400, seed);
    }

    static Problem moons(double noise, int m, long seed) {
        return Problem.of(new ProblemSpec(Source.MOONS, noise, m, seed));
    }

    /// What a panel's own model comes to.
    static BiasVariance train(Panel panel, Problem problem, long seed) {
        return train(panel.candidate(), panel.lambda(), problem, seed);
    }

    static BiasVariance train(Candidate candidate, double lambda, Problem problem, long seed) {
        var experiment = candidate.experiment(problem, seed);
        var steering = Steps.of(lambda);
        for (int step = 0; step < BiasVarianceModel.HORIZON; step++) {
            experiment.step(steering);
        }
        var measures = experiment.measure(steering);
        return new BiasVariance(
                measures.get(Series.TRAIN_ERROR),
                measures.get(Series.DEV_ERROR),
                problem.bayes().orElse(0));
    }
}
