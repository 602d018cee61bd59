package justright.labs.whyitworks;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import justright.engine.network.Network;
import justright.ui.plot.bar.Histogram;

/// Every z = Wa + b that reaches a tanh: all hidden units, all examples of the last pass.
///
/// @param spread how they are spread over the tanh curve, from −[#REACH] to [#REACH]; what lies beyond is in the
///     outermost bins
/// @param straight the share in the straight part
/// @param typical √(mean z²)
/// @param units hidden units
/// @param count how many z there are
record Preactivations(Histogram spread, double straight, double typical, int units, int count) {

    /// The straight part: up to here tanh answers at most ½, and its slope is at least ¾ of that at 0.
    static final double STRAIGHT = StrictMath.log(3) / 2;

    private static final int BINS_OF_STRAIGHT = 5;
    private static final int BINS = 72;
    private static final double BIN = STRAIGHT / BINS_OF_STRAIGHT;

    /// Bins lie so that the straight part is made of whole ones.
    static final double REACH = BINS / 2.0 * BIN;

    /// Where the outermost bins begin.
    static final double BEYOND = REACH - BIN;

    /// @param network after its forward pass
    static Preactivations of(Network network) {
        int hidden = network.architecture().depth() - 1;
        double[] all = IntStream.rangeClosed(1, hidden)
                .mapToObj(network::preactivation)
                .flatMapToDouble(z -> Arrays.stream(z.data))
                .toArray();
        int units = IntStream.rangeClosed(1, hidden)
                .map(l -> network.architecture().units(l))
                .sum();
        return of(all, units);
    }

    static Preactivations of(double[] all, int units) {
        double straight =
                (double) DoubleStream.of(all).filter(Preactivations::isStraight).count() / all.length;
        double squares = DoubleStream.of(all).map(z -> z * z).average().orElse(0);
        return new Preactivations(
                Histogram.of(all, -REACH, REACH, BINS), straight, Math.sqrt(squares), units, all.length);
    }

    static boolean isStraight(double z) {
        return Math.abs(z) <= STRAIGHT;
    }
}
