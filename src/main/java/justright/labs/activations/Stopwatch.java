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
    /// Functions take turns until none has become faster for so many rounds and so long, in ns: the machine has then
    /// warmed up. A busy one may compile late.
    private static final int QUIET = 150;

    private static final long QUIET_TIME = 1_000_000_000;

    /// Who has not warmed up by then is not judged.
    private static final long LONGEST = 60_000_000_000L;
    private static final int PASSES = 2;
    private static final double FASTER = 0.95;

    private Stopwatch() {}

    /// The shortest of many passes of each function through a layer of one input, over ReLU's; null if cancelled, empty
    /// on a machine too busy to tell.
    static @Nullable Map<Kind, Double> measure(Design design, BooleanSupplier cancelled) {
        Map<Kind, Network> networks = new EnumMap<>(Kind.class);
        Map<Kind, Double> shortest = new EnumMap<>(Kind.class);
        Chance chance = Chance.of(1);
        for (Kind kind : Kind.values()) {
            networks.put(kind, network(kind, design, chance));
        }
        Batch batch = batch(chance);
        long start = System.nanoTime();
        long now = start;
        long last = start;
        int quiet = 0;
        while (quiet < QUIET || now - last < QUIET_TIME) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            if (now - start > LONGEST) {
                return Map.of();
            }
            boolean faster = isFaster(networks, batch, shortest);
            now = System.nanoTime();
            quiet = faster ? 0 : quiet + 1;
            last = faster ? now : last;
        }
        double relu = shortest.getOrDefault(Kind.RELU, 1.0);
        shortest.replaceAll((_, time) -> time / relu);
        return shortest;
    }

    /// One round; whether any function was clearly faster than ever before. Modified: `shortest`.
    private static boolean isFaster(Map<Kind, Network> networks, Batch batch, Map<Kind, Double> shortest) {
        boolean faster = false;
        for (Map.Entry<Kind, Network> each : networks.entrySet()) {
            double time = time(each.getValue(), batch);
            double before = shortest.getOrDefault(each.getKey(), Double.POSITIVE_INFINITY);
            faster |= time < FASTER * before;
            shortest.put(each.getKey(), Math.min(time, before));
        }
        return faster;
    }

    private static Network network(Kind kind, Design design, Chance chance) {
        Architecture layer = Architecture.of(1)
                .dense(UNITS, kind.activation(design.leak(), design.pieces()))
                .output(1, Loss.HALF_SQUARED_ERROR);
        return Network.of(Parameters.initialize(layer, Initialization.normal(1), chance));
    }

    private static Batch batch(Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(1, EXAMPLES);
        for (int j = 0; j < EXAMPLES; j++) {
            x.data[j] = chance.gaussian();
        }
        return Batch.of(x, new DMatrixRMaj(1, EXAMPLES));
    }

    /// Nanoseconds of the shortest of some passes.
    private static double time(Network network, Batch batch) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < PASSES; pass++) {
            long from = System.nanoTime();
            network.forward(batch);
            shortest = Math.min(shortest, (double) (System.nanoTime() - from));
        }
        return shortest;
    }
}
