package justright.labs.activations;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// What a function costs on this machine, now: the time of a forward pass through a layer that does little else.
final class Stopwatch {

    static final int UNITS = 64;
    static final int EXAMPLES = 256;
    private static final int WARM_UP = 40;
    private static final int PASSES = 40;

    private Stopwatch() {}

    /// The shortest of several passes of each function through a layer of one input, over ReLU's; null if cancelled.
    static @Nullable Map<Kind, Double> measure(Design design, BooleanSupplier cancelled) {
        Map<Kind, Double> shortest = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            shortest.put(kind, shortest(kind, design));
        }
        double relu = shortest.getOrDefault(Kind.RELU, 1.0);
        shortest.replaceAll((_, time) -> time / relu);
        return shortest;
    }

    private static double shortest(Kind kind, Design design) {
        Architecture layer = Architecture.of(1)
                .dense(UNITS, kind.activation(design.leak(), design.pieces()))
                .output(1, Loss.HALF_SQUARED_ERROR);
        Chance chance = Chance.of(1);
        Network network = Network.of(Parameters.initialize(layer, Initialization.normal(1), chance));
        DMatrixRMaj x = new DMatrixRMaj(1, EXAMPLES);
        for (int j = 0; j < EXAMPLES; j++) {
            x.data[j] = chance.gaussian();
        }
        Batch batch = Batch.of(x, new DMatrixRMaj(1, EXAMPLES));
        double shortest = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < WARM_UP + PASSES; pass++) {
            long from = System.nanoTime();
            network.forward(batch);
            double time = System.nanoTime() - from;
            shortest = pass < WARM_UP ? shortest : Math.min(shortest, time);
        }
        return shortest;
    }
}
