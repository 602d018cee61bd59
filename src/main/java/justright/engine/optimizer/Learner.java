package justright.engine.optimizer;

import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;

/// A network being trained, one whole update at a time.
///
/// update: masks are drawn → forward → backward → step. Same parameters, chance, batches and rules: the same run,
/// bit for bit. Divergence is no error: the parameters simply are no longer finite. Allocates nothing per update.
/// Thread: one at a time.
public final class Learner {

    private final Network network;
    private final Evaluator evaluator;
    private final Gradients gradients;
    private final Moments moments;
    private final Masks masks;
    private Chance maskChance;
    private Optimizer optimizer = Optimizer.gradientDescent();
    private long step;

    private Learner(Network network, Chance chance) {
        this.network = network;
        evaluator = new Evaluator(network);
        gradients = Gradients.zeros(network.architecture());
        moments = new Moments(network.architecture());
        masks = Masks.none(network.architecture());
        maskChance = chance.stream("dropout");
    }

    /// Trains `parameters` themselves, not a copy; masks come from a stream of `chance` that is used for nothing else.
    public static Learner of(Parameters parameters, Chance chance) {
        return of(Network.of(parameters), chance);
    }

    /// Trains a given network, on kernels of its own choice or with a fault of its own.
    public static Learner of(Network network, Chance chance) {
        return new Learner(network, chance);
    }

    /// One update.
    ///
    /// Plain descent: W ← (1 − αλ/m)W − α(backprop) with L2; a step on the data's cost, then a proximal
    /// one, with L1, so that weights become exactly zero. Other optimizers get the (sub)gradient of the full J.
    ///
    /// @throws IllegalArgumentException if the batch does not fit the architecture or is empty
    public void update(Batch batch, UpdateRule rule) {
        masks.draw(network.architecture(), batch.size(), maskChance);
        update(batch, masks, rule);
    }

    /// One update with masks of the caller's; none are drawn.
    public void update(Batch batch, Masks given, UpdateRule rule) {
        network.forwardTraining(batch, given);
        if (rule.optimizer() instanceof Optimizer.GradientDescent) {
            descend(batch.size(), rule);
        } else {
            network.backward(rule.penalty(), gradients);
            step(rule);
        }
        optimizer = rule.optimizer();
        network.averageStatistics(rule.normMomentum());
        step++;
    }

    private void descend(int m, UpdateRule rule) {
        boolean proximal = rule.penalty().kind() == Penalty.Kind.L1;
        Penalty smooth = proximal ? Penalty.NONE : rule.penalty();
        if (network.isFaulty()) {
            network.backward(smooth, gradients);
            step(rule);
        } else {
            network.descend(rule.learningRate(), smooth, gradients);
        }
        if (proximal) {
            rule.penalty().shrink(network.parameters(), rule.learningRate(), m);
        }
    }

    private void step(UpdateRule rule) {
        if (!rule.optimizer().getClass().equals(optimizer.getClass())) {
            moments.reset();
        }
        moments.step(rule.optimizer(), network.parameters(), gradients, rule.learningRate());
    }

    /// How the network does on `batch` as at test time: no dropout, no penalty. More than 512 examples go through in
    /// tiles; then the network's last pass is the last tile's.
    ///
    /// @throws IllegalArgumentException if the batch does not fit the architecture or is empty
    public Evaluation evaluate(Batch batch) {
        return evaluator.of(batch);
    }

    /// The network at work; its last pass is the last update's or evaluation's.
    public Network network() {
        return network;
    }

    public Parameters parameters() {
        return network.parameters();
    }

    /// The masks of the last update.
    public Masks masks() {
        return masks;
    }

    /// Updates so far.
    public long step() {
        return step;
    }

    /// Changes keep_prob from the next update on.
    ///
    /// @throws IllegalArgumentException if sizes or kinds of layers differ
    public void adopt(Architecture architecture) {
        network.adopt(architecture);
    }

    /// Everything that the rest of the run depends on.
    public State save() {
        Moments saved = moments.copy(network.architecture());
        return new State(parameters().copy(), saved, maskChance.state(), optimizer, step);
    }

    /// Goes on from where `state` was saved, bit for bit.
    ///
    /// @throws IllegalArgumentException if it is of another architecture
    public void restore(State state) {
        state.parameters.copyInto(parameters());
        state.moments.copyInto(moments);
        maskChance = Chance.ofState(state.chance);
        optimizer = state.optimizer;
        step = state.step;
    }

    /// A saved moment of a run; does not change.
    public static final class State {
        private final Parameters parameters;
        private final Moments moments;
        private final long[] chance;
        private final Optimizer optimizer;
        private final long step;

        private State(Parameters parameters, Moments moments, long[] chance, Optimizer optimizer, long step) {
            this.parameters = parameters;
            this.moments = moments;
            this.chance = chance;
            this.optimizer = optimizer;
            this.step = step;
        }

        /// Updates taken when this was saved.
        public long step() {
            return step;
        }

        /// A copy of the parameters.
        public Parameters parameters() {
            return parameters.copy();
        }
    }
}
