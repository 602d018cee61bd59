package justright.labs.split;

import java.util.Optional;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;
import justright.engine.probe.Binomial;

/// One model that is tried: a small network with random hyperparameters, trained and then counted on every set.
///
/// Hidden units 0, 2 or 4, α log-uniform in 0.2 … 1, λ log-uniform in 0.001 … 0.03 for a mini-batch of 32, 20 … 60
/// updates, first weights and order of mini-batches from its number.
final class Candidate {

    static final int MOST_STEPS = 60;

    private static final int LEAST_STEPS = 20;
    private static final int[] HIDDEN = {0, 2, 4};

    private Candidate() {}

    /// Trains model `number` of a question and measures it. The same question and number give the same bits.
    static Tried tryOut(int number, Question question, Examples examples) {
        Chance chance = Chance.of(question.seed()).stream("model " + number);
        Learner learner = learn(examples, chance);
        double truth = error(learner, examples.users());
        double dev = examples.dev()
                .map(batch -> error(learner, batch))
                .orElseGet(() -> drawn(
                        question.sets().dev(),
                        question.sources().dev() == SourceChoice.USERS ? truth : onWeb(learner, examples),
                        chance.stream("dev")));
        return new Tried(number, dev, test(question, examples, learner, truth, chance), truth);
    }

    private static double test(Question question, Examples examples, Learner learner, double truth, Chance chance) {
        if (!question.hasTest()) {
            return Double.NaN;
        }
        Optional<Batch> real = examples.test();
        if (real.isPresent()) {
            return error(learner, real.get());
        }
        double rate = question.sources().test() == SourceChoice.USERS ? truth : onWeb(learner, examples);
        return drawn(question.sets().test(), rate, chance.stream("test"));
    }

    private static Learner learn(Examples examples, Chance chance) {
        int hidden = HIDDEN[chance.below(HIDDEN.length)];
        double rate = logUniform(0.2, 1, chance);
        double lambda = logUniform(1e-3, 3e-2, chance);
        int steps = LEAST_STEPS + chance.below(MOST_STEPS - LEAST_STEPS + 1);
        Architecture.Draft draft = Architecture.of(Camera.EDGE * Camera.EDGE);
        Architecture shape = (hidden == 0 ? draft : draft.dense(hidden, new Activation.Tanh()))
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Learner learner = Learner.of(
                Parameters.initialize(shape, Initialization.XAVIER, chance.stream("weights")), chance.stream("masks"));
        UpdateRule rule = UpdateRule.descent(rate, Penalty.l2(lambda));
        for (int step = 0; step < steps; step++) {
            learner.update(examples.train().get(chance.below(examples.train().size())), rule);
        }
        return learner;
    }

    private static double onWeb(Learner learner, Examples examples) {
        return error(learner, examples.web().orElseThrow());
    }

    private static double error(Learner learner, Batch set) {
        return learner.evaluate(set).errorRate();
    }

    /// An error counted on `n` examples of which a share of `rate` goes wrong.
    private static double drawn(long n, double rate, Chance chance) {
        return (double) Binomial.of((int) n, rate).draw(chance) / n;
    }

    private static double logUniform(double low, double high, Chance chance) {
        return low * StrictMath.exp(chance.uniform() * StrictMath.log(high / low));
    }
}
