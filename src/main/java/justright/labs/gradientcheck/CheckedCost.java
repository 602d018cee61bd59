package justright.labs.gradientcheck;

import java.util.BitSet;
import java.util.Optional;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Fault;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.probe.DifferentiableCost;
import justright.engine.probe.NetworkCost;

/// J, times a factor, and the gradient that a backward pass claims it has. With dropout either one mask serves all
/// evaluations, or each draws its own, as training does: then J is another function at every call.
///
/// Thread: one at a time.
final class CheckedCost implements DifferentiableCost {

    private final Architecture architecture;
    private final Batch batch;
    private final Penalty penalty;
    private final Optional<Fault> fault;
    private final Conditions conditions;
    private final Masks masks;
    private final Chance chance;
    private final NetworkCost cost;

    private CheckedCost(Subject subject, Optional<Fault> fault, Conditions conditions) {
        architecture = subject.now().architecture();
        batch = subject.batch();
        penalty = subject.penalty();
        this.fault = fault;
        this.conditions = conditions;
        masks = Masks.none(architecture);
        chance = Chance.of(conditions.seed()).stream("check");
        masks.draw(architecture, batch.size(), chance);
        cost = NetworkCost.of(architecture, batch, masks, penalty);
    }

    /// With the backward pass as it is.
    static CheckedCost of(Subject subject, Conditions conditions) {
        return new CheckedCost(subject, subject.fault(), conditions);
    }

    /// With a right one.
    static CheckedCost repaired(Subject subject, Conditions conditions) {
        return new CheckedCost(subject, Optional.empty(), conditions);
    }

    private void drawAgain() {
        if (!conditions.frozen()) {
            masks.draw(architecture, batch.size(), chance);
        }
    }

    @Override
    public double cost(double[] theta) {
        drawAgain();
        return conditions.scale() * cost.cost(theta);
    }

    @Override
    public double[] gradient(double[] theta) {
        drawAgain();
        double[] gradient = fault.map(it -> claimed(theta, it)).orElseGet(() -> cost.gradient(theta));
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= conditions.scale();
        }
        return gradient;
    }

    private double[] claimed(double[] theta, Fault mistake) {
        Parameters parameters = Parameters.zeros(architecture);
        parameters.unflatten(theta);
        Network network = Network.withFault(parameters, mistake);
        Gradients gradients = Gradients.zeros(architecture);
        network.forwardTraining(batch, masks);
        network.backward(penalty, gradients);
        return gradients.flatten();
    }

    /// Kinks show only where all evaluations share their masks.
    @Override
    public BitSet sides() {
        return conditions.frozen() || architecture.keepProb(1) == 1 ? cost.sides() : new BitSet();
    }
}
