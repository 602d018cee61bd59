package justright.labs.spreading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.optimizer.Learner;
import justright.training.Hyperparameters;
import justright.training.TrainedNetwork;

/// One of the three units. Thread: the session's.
final class Lane {

    private final Remedy remedy;
    private final Sensors sensors;
    private final Learner learner;
    private final Batch train;
    private final Masks masks = Masks.none(LinearUnit.architecture(1));
    private Chance chance;

    @SuppressWarnings("ArrayRecordComponent") // a memento, never compared
    private record Saved(Learner.State learner, long[] chance) {}

    /// @param share how much of the answer comes through the first input at the start; the others share the rest
    Lane(Remedy remedy, Sensors sensors, double share) {
        this.remedy = remedy;
        this.sensors = sensors;
        Chance origin = Chance.of(sensors.spec().seed());
        chance = origin.stream("dropout");
        double[] start = IntStream.range(0, Sensors.INPUTS)
                .mapToDouble(input -> (input == 0 ? share : (1 - share) / (Sensors.INPUTS - 1)) / sensors.size(input))
                .toArray();
        learner = Learner.of(LinearUnit.parameters(start), origin);
        train = Batch.of(sensors.x(), sensors.y());
    }

    void step(SpreadingRule rule) {
        draw(rule, chance);
        learner.update(train, masks, rule.update(remedy));
        LinearUnit.holdBias(learner.parameters());
    }

    private void draw(SpreadingRule rule, Chance from) {
        masks.draw(LinearUnit.architecture(rule.keepProb(remedy)), train.size(), from);
    }

    /// Which inputs the next update keeps for the first example.
    List<Boolean> keptNext(SpreadingRule rule) {
        draw(rule, Chance.ofState(chance.state()));
        return IntStream.range(0, Sensors.INPUTS)
                .mapToObj(input -> !masks.drops(0) || masks.mask(0).get(input, 0) == 1)
                .toList();
    }

    Bet bet() {
        double[] weights = learner.parameters().W(1).data;
        return new Bet(
                Arrays.stream(weights, 0, Sensors.INPUTS).boxed().toList(),
                IntStream.range(0, Sensors.INPUTS).mapToObj(sensors::size).toList());
    }

    boolean isFinite() {
        return learner.parameters().isFinite() && Double.isFinite(bet().squaredNorm());
    }

    /// For whoever trains the unit elsewhere.
    TrainedNetwork<SpreadingRule> network() {
        return TrainedNetwork.of(
                        learner.parameters(), train, train, sensors.spec().seed())
                .steered((SpreadingRule rule) -> new TrainedNetwork.Steering(
                        Hyperparameters.fullBatch(rule.update(remedy)), LinearUnit.architecture(rule.keepProb(remedy))))
                .called(remedy == Remedy.NONE ? "as it is" : "with " + remedy.key())
                .withoutDev()
                .holdingBiases();
    }

    Object save() {
        return new Saved(learner.save(), chance.state());
    }

    void restore(Object saved) {
        Saved moment = (Saved) saved;
        learner.restore(moment.learner());
        chance = Chance.ofState(moment.chance());
    }
}
