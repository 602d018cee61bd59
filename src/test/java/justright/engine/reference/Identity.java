package justright.engine.reference;

import justright.engine.network.Architecture;
import justright.engine.network.Parameters;
import org.ejml.dense.row.CommonOps_DDRM;

/// Networks that hand their input on unchanged, so that one part of the engine stands alone.
final class Identity {

    private Identity() {}

    /// Parameters with W⁽¹⁾ = I and b = 0.
    static Parameters parameters(Architecture architecture) {
        Parameters parameters = Parameters.zeros(architecture);
        CommonOps_DDRM.setIdentity(parameters.W(1));
        return parameters;
    }
}
