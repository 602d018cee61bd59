package justright.labs.batchnorm;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Tick;
import justright.ui.plot.bar.Tally;

/// What one batch brings to a layer, before batch norm and after.
///
/// @param z of the layer's first unit, one number for each example
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record Passage(Side before, Side after, double[] z) {

    private static final double REACH = 4;
    private static final int BINS = 40;

    /// Numbers on one side of batch norm: how they are spread, their mean and variance.
    record Side(Tally tally, Moments moments) {

        static Side of(double[] values) {
            return new Side(Tally.of(values, axis(), BINS, false), Moments.of(values));
        }
    }

    static Passage of(double[] before, double[] after, double[] z) {
        return new Passage(Side.of(before), Side.of(after), z);
    }

    /// The axis of all z, before and after: four standard deviations of a unit Gaussian either way.
    static Axis axis() {
        return Axis.linear(-REACH, REACH)
                .marked(List.of(new Tick(-REACH, "−4"), new Tick(0, "0"), new Tick(REACH, "4")));
    }
}
