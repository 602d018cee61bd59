package justright.labs.activations;

import justright.training.Experiment;

/// Runs without a screen.
final class Runs {

    static final Design USUAL = new Design(0.01, 2, 12, 2);

    private Runs() {}

    /// A run of so many updates.
    static Experiment<Rule, ContestFrame> run(Design design, Rule rule, long seed, int updates) {
        Experiment<Rule, ContestFrame> run = ActivationsModel.experiment(design, seed);
        for (int update = 0; update < updates; update++) {
            run.step(rule);
        }
        return run;
    }

    /// The last moment of a whole run.
    static ContestFrame end(Design design, double learningRate, long seed) {
        Rule rule = new Rule(learningRate, 1);
        return run(design, rule, seed, ActivationsModel.HORIZON).frame(rule);
    }
}
