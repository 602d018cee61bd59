package justright.engine.network;

import justright.engine.Require;

/// One layer as designed: nothing learned is in here.
///
/// @param units n⁽ˡ⁾, at least 1
/// @param activation g
/// @param keepProb the probability that a unit is kept while training, above 0; 1 is no dropout
/// @param batchNorm whether Z is normalized over the batch before g
public record Layer(int units, Activation activation, double keepProb, boolean batchNorm) {

    /// ε of batch norm, which keeps a constant unit finite.
    public static final double NORM_EPSILON = 1e-5;

    public Layer {
        Require.that(units >= 1, "units", units, "at least 1");
        Require.keepProb(keepProb);
    }

    /// Rows of W and b: units, times the pieces of maxout.
    public int rows() {
        return units * activation.pieces();
    }

    /// The same with another keep_prob.
    public Layer withKeepProb(double changed) {
        return new Layer(units, activation, changed, batchNorm);
    }
}
