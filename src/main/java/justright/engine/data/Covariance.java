package justright.engine.data;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The covariance matrix of a set: (1/m) (X − μ)(X − μ)ᵀ.
public final class Covariance {

    private Covariance() {}

    /// n_x × n_x, symmetric.
    ///
    /// @throws IllegalArgumentException if `x` is empty or has an entry that is not finite
    public static DMatrixRMaj of(DMatrixRMaj x) {
        DMatrixRMaj centred = Normalizer.of(x).subtractMean(x);
        DMatrixRMaj covariance = new DMatrixRMaj(x.getNumRows(), x.getNumRows());
        CommonOps_DDRM.multTransB(centred, centred, covariance);
        CommonOps_DDRM.divide(covariance, x.getNumCols());
        return covariance;
    }
}
