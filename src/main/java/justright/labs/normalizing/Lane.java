package justright.labs.normalizing;

import java.util.Arrays;
import java.util.function.Function;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;
import justright.training.Batches;
import justright.training.Hyperparameters;
import justright.training.TrainedNetwork;

/// One of the two descents: a single unit learning on one terrain. Thread: the session's.
final class Lane {

    /// Within this share of the first J − J* descent counts as arrived.
    static final double NEAR = 0.01;
    /// Above this share it has left again.
    static final double LEFT = 0.03;

    private final Terrain terrain;
    private final long seed;
    private final Batch train;
    private final Learner learner;
    private final Batches batches;
    private final double first;
    private final double[] trail1 = new double[Trail.MOST];
    private final double[] trail2 = new double[Trail.MOST];
    private final Recent recent = new Recent();
    private int step;
    private int arrived = -1;

    private record Saved(Learner.State learner, Batches.State batches, Object recent, int step, int arrived) {}

    Lane(Terrain terrain, double w1, double w2, long seed) {
        this.terrain = terrain;
        this.seed = seed;
        Loss loss = terrain.isQuadratic() ? Loss.HALF_SQUARED_ERROR : Loss.SIGMOID_CROSS_ENTROPY;
        Parameters parameters = Parameters.zeros(Architecture.of(2).output(1, loss));
        parameters.W(1).set(0, 0, w1);
        parameters.W(1).set(0, 1, w2);
        Chance chance = Chance.of(seed);
        learner = Learner.of(parameters, chance);
        train = Batch.of(terrain.x(), terrain.y());
        batches = new Batches(train, chance.stream("batches"));
        first = excess();
        keepPlace();
    }

    void step(UpdateRule rule, int batchSize) {
        learner.update(batches.deal(batchSize), rule);
        if (!terrain.cost().hasBias()) {
            learner.parameters().b(1).set(0, 0, 0);
        }
        step++;
        keepPlace();
        double excess = recent.excess(0);
        if (arrived < 0 && excess <= NEAR * first) {
            arrived = step;
        } else if (arrived >= 0 && excess > LEFT * first) {
            arrived = -1;
        }
    }

    private void keepPlace() {
        double[] theta = theta();
        recent.add(theta, terrain.excess(theta));
        if (step < Trail.MOST) {
            trail1[step] = weight(0);
            trail2[step] = weight(1);
        }
    }

    /// J − J* of this moment.
    double excess() {
        return terrain.excess(theta());
    }

    /// The first step at which J − J* was at most 1 % of what it was at the start, if it has not been above 3 % since;
    /// −1 if there is none.
    int arrived() {
        return arrived;
    }

    /// @param plain whether every step so far was one of plain descent on all examples
    Course course(boolean plain) {
        return plain && terrain.isQuadratic()
                ? Course.onQuadratic(recent, first, arrived >= 0)
                : Course.measured(recent, terrain, first, arrived >= 0);
    }

    boolean isFinite() {
        return learner.parameters().isFinite() && Double.isFinite(excess());
    }

    double[] theta() {
        double bias = learner.parameters().b(1).get(0, 0);
        return terrain.cost().hasBias()
                ? new double[] {weight(0), weight(1), bias}
                : new double[] {weight(0), weight(1)};
    }

    Trail trail() {
        int kept = Math.min(step + 1, Trail.MOST);
        int places = step < Trail.MOST ? kept : kept + 1;
        double[] first1 = Arrays.copyOf(trail1, places);
        double[] first2 = Arrays.copyOf(trail2, places);
        first1[places - 1] = weight(0);
        first2[places - 1] = weight(1);
        return new Trail(first1, first2);
    }

    /// For whoever trains the unit elsewhere. To be asked before the first step.
    ///
    /// @param rule what steers this lane
    TrainedNetwork<TwinRule> network(String name, Function<TwinRule, UpdateRule> rule) {
        TrainedNetwork<TwinRule> network = TrainedNetwork.of(learner.parameters(), train, train, seed)
                .by((TwinRule twins) -> new Hyperparameters(rule.apply(twins), twins.batchSize()))
                .called(name)
                .withoutDev();
        return terrain.cost().hasBias() ? network : network.holdingBiases();
    }

    Object save() {
        return new Saved(learner.save(), batches.save(), recent.save(), step, arrived);
    }

    /// The trail up to a saved moment is still there: it is only ever extended.
    void restore(Object saved) {
        Saved moment = (Saved) saved;
        learner.restore(moment.learner());
        batches.restore(moment.batches());
        recent.restore(moment.recent());
        step = moment.step();
        arrived = moment.arrived();
    }

    private double weight(int feature) {
        return learner.parameters().W(1).get(0, feature);
    }
}
