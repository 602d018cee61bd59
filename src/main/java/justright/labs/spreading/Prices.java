package justright.labs.spreading;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import justright.engine.network.Penalty;
import justright.engine.probe.DropoutPenalty;

/// What w_j² = 1 costs on each input.
///
/// @param dropout ½((1 − k)/k) mean(x_j²)
/// @param l2 λ/2m
record Prices(List<Double> dropout, List<Double> l2) {

    Prices {
        dropout = List.copyOf(dropout);
        l2 = List.copyOf(l2);
    }

    static Prices of(Sensors sensors, SpreadingRule rule) {
        double[] dropout = DropoutPenalty.prices(sensors.x(), rule.keepProb());
        double l2 = Penalty.l2(rule.lambda()).cost(LinearUnit.parameters(1, 0, 0, 0), sensors.m());
        return new Prices(Arrays.stream(dropout).boxed().toList(), Collections.nCopies(Sensors.INPUTS, l2));
    }

    /// How many times the others' price dropout asks for the first weight.
    double factor() {
        return dropout.get(1) > 0 ? dropout.get(0) / dropout.get(1) : 1;
    }

    double highest() {
        return Math.max(Collections.max(dropout), Collections.max(l2));
    }
}
