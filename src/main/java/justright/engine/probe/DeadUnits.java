package justright.engine.probe;

import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// Units that pass no gradient back on any example, so that descent never moves their weights again: ReLUs that are
/// active on no example.
public final class DeadUnits {

    /// A slope below this counts as none: a sigmoid's at z = ±21.
    public static final double FLAT = 1e-9;

    private DeadUnits() {}

    /// Which units of hidden layer l are dead, by the examples of the network's last forward pass. A maxout unit never
    /// is: one of its pieces always gets the gradient. A unit whose z is not a number counts as dead. Allocates.
    public static boolean[] of(Network network, int l) {
        boolean[] dead = new boolean[network.architecture().layer(l).units()];
        if (network.architecture().layer(l).activation() instanceof Activation.Curve curve) {
            DMatrixRMaj z = network.preactivation(l);
            for (int unit = 0; unit < dead.length; unit++) {
                dead[unit] = isFlat(z, unit, curve(network, curve, l, unit));
            }
        }
        return dead;
    }

    /// g with the slope that this unit has learned, where slopes are learned; after an overflow none is left.
    private static Activation.Curve curve(Network network, Activation.Curve curve, int l, int unit) {
        if (curve instanceof Activation.Prelu prelu) {
            double slope = network.parameters().slope(l).data[prelu.perUnit() ? unit : 0];
            return Double.isFinite(slope) ? new Activation.LeakyRelu(slope) : Activations.RELU;
        }
        return curve;
    }

    private static boolean isFlat(DMatrixRMaj z, int unit, Activation.Curve curve) {
        for (int j = 0; j < z.numCols; j++) {
            if (Math.abs(curve.slope(z.unsafe_get(unit, j))) >= FLAT) {
                return false;
            }
        }
        return true;
    }
}
