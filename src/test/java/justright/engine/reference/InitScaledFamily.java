package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import java.util.Map;
import justright.engine.network.Initialization;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import tools.jackson.databind.JsonNode;

/// Given standard normal draws, scaled to weights.
final class InitScaledFamily implements Family {

    @Override
    public String name() {
        return "init_scaled";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        Map<String, Initialization> schemes =
                Map.of("he", Initialization.HE, "lecun", Initialization.XAVIER, "xavier", Initialization.GLOROT);
        schemes.forEach((name, scheme) -> {
            int l = 0;
            for (JsonNode layer : given.expected().get(name)) {
                DMatrixRMaj W =
                        weights(matrix(given.inputs().get("standard_normal").get(l++)), scheme);
                comparison.matrix("W", W, layer.get("W"));
                double mean = CommonOps_DDRM.elementSum(W) / W.getNumElements();
                comparison.number("sample_mean", mean, layer.get("sample_mean"));
                double variance = CommonOps_DDRM.elementSumAbs(squares(W)) / W.getNumElements() - mean * mean;
                comparison.number("sample_var", variance, layer.get("sample_var"));
            }
        });
    }

    static DMatrixRMaj weights(DMatrixRMaj draws, Initialization scheme) {
        DMatrixRMaj W = draws.copy();
        CommonOps_DDRM.scale(scheme.scale(W.numCols, W.numRows), W);
        return W;
    }

    private static DMatrixRMaj squares(DMatrixRMaj W) {
        DMatrixRMaj squares = new DMatrixRMaj(W.numRows, W.numCols);
        CommonOps_DDRM.elementMult(W, W, squares);
        return squares;
    }
}
