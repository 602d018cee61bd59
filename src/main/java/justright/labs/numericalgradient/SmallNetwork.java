package justright.labs.numericalgradient;

import java.util.Arrays;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.probe.CostSlice;
import justright.engine.probe.NetworkCost;

/// A 2-3-1 network with its first weights over six examples: so few that each example's kink can be seen.
///
/// @param theta all its parameters, not modified
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record SmallNetwork(Architecture architecture, Batch batch, double[] theta) {

    static final int HIDDEN = 3;
    static final int EXAMPLES = 6;

    /// The weight from x₁ to the first hidden unit.
    private static final int WEIGHT = 0;

    static final double NOISE = 0.15;
    /// Kinks are looked for this far beyond where θ and θ ± ε can be.
    private static final double REACH = 3;

    private static final int STEPS = 3000;

    static SmallNetwork of(FunctionChoice choice, long seed) {
        Chance chance = Chance.of(seed);
        Dataset examples = new Population.Moons(NOISE).sample(EXAMPLES, chance.stream("examples"));
        Activation hidden = choice == FunctionChoice.RELU_NET ? new Activation.Relu() : new Activation.Tanh();
        Architecture shape = Architecture.of(2).dense(HIDDEN, hidden).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        double[] first = Parameters.initialize(shape, Initialization.HE, chance.stream("weights"))
                .flatten();
        return new SmallNetwork(shape, Batch.of(examples.x(), examples.y()), first);
    }

    /// J along one weight.
    KnownFunction along(Precision precision) {
        CostSlice exact = CostSlice.of(NetworkCost.of(architecture, batch, Penalty.NONE), theta, WEIGHT);
        CostSlice rounded = CostSlice.of(NetworkCost.in32Bits(architecture, batch, Penalty.NONE), theta, WEIGHT);
        boolean smooth = architecture.layer(1).activation() instanceof Activation.Tanh;
        Kinks kinks = smooth
                ? Kinks.NONE
                : new Kinks(
                        Arrays.stream(exact.kinks(-REACH, REACH, STEPS)).boxed().toList());
        return new KnownFunction(precision == Precision.SINGLE ? rounded : exact, exact::slope, kinks, theta.length);
    }
}
