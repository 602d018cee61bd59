package justright.engine.reference;

import static justright.engine.network.Loss.HALF_SQUARED_ERROR;
import static justright.engine.reference.ReferenceCase.numbers;

import java.util.Arrays;
import justright.engine.network.Activation;
import justright.engine.network.Activation.Curve;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Curves and their slopes, as functions and in a layer at work.
final class ActivationFamily implements Family {

    @Override
    public String name() {
        return "activation";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        double[] z = numbers(given.inputs().get("z"));
        if (given.inputs().has("z2")) {
            double[] z2 = numbers(given.inputs().get("z2"));
            Network network = pass(new Activation.Maxout(2), z, z2);
            comparison.numbers(
                    "a", network.activations(1).data, given.expected().get("a"));
            DMatrixRMaj slopes = network.dZ(1);
            comparison.numbers(
                    "da_dz1",
                    Arrays.copyOf(slopes.data, z.length),
                    given.expected().get("da_dz1"));
            double[] second = Arrays.copyOfRange(slopes.data, z.length, 2 * z.length);
            comparison.numbers("da_dz2", second, given.expected().get("da_dz2"));
            return;
        }
        Curve curve = curve(given);
        double[] a = Arrays.stream(z).map(curve::value).toArray();
        comparison.numbers("a", a, given.expected().get("a"));
        double[] slopes = Arrays.stream(z).map(curve::slope).toArray();
        comparison.numbers("da_dz", slopes, given.expected().get("da_dz"));
        Network network = pass(curve, z);
        comparison.numbers(
                "a in a layer", network.activations(1).data, given.expected().get("a"));
        comparison.numbers(
                "da_dz in a layer", network.dZ(1).data, given.expected().get("da_dz"));
        if (curve instanceof Activation.Prelu) {
            comparison.numbers(
                    "da_dalpha", slopeGradients(curve, z), given.expected().get("da_dalpha"));
        }
    }

    private static Curve curve(ReferenceCase given) {
        if (given.inputs().get("activation").asString().equals("prelu")) {
            return new Activation.Prelu(given.inputs().get("alpha").asDouble(), false);
        }
        return (Curve) GivenNetwork.activation(given.inputs());
    }

    /// One unit, its piece p fed by input p, with labels such that dA is 1 for every example.
    private static Network pass(Activation activation, double[]... z) {
        return pass(Gradients.zeros(architecture(activation, z.length)), z);
    }

    private static Network pass(Gradients gradients, double[]... z) {
        Parameters parameters = Identity.parameters(gradients.architecture());
        parameters.W(2).fill(1);
        DMatrixRMaj X = new DMatrixRMaj(z);
        Network network = Network.of(parameters);
        DMatrixRMaj Y = network.predict(X);
        CommonOps_DDRM.add(Y, -1, Y);
        network.forwardTraining(Batch.of(X, Y), Masks.none(network.architecture()));
        network.backward(Penalty.NONE, gradients);
        return network;
    }

    private static double[] slopeGradients(Curve curve, double[] z) {
        double[] gradients = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            Gradients gradient = Gradients.zeros(architecture(curve, 1));
            pass(gradient, new double[] {z[j]});
            gradients[j] = gradient.dSlope(1).get(0, 0);
        }
        return gradients;
    }

    private static Architecture architecture(Activation activation, int inputs) {
        return Architecture.of(inputs).dense(1, activation).output(1, HALF_SQUARED_ERROR);
    }
}
