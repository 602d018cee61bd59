package justright.engine.reference;

import justright.engine.data.Covariance;
import justright.engine.data.Pca;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Principal components of train; rotation and whitening of train and test by them.
final class PcaFamily implements Family {

    @Override
    public String name() {
        return "pca";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        JsonNode expected = given.expected();
        DMatrixRMaj train = ReferenceCase.matrix(given.inputs().get("X_train"));
        DMatrixRMaj test = ReferenceCase.matrix(given.inputs().get("X_test"));
        double epsilon = given.inputs().get("eps").asDouble();
        Pca pca = Pca.of(train);
        int n = pca.features();
        DMatrixRMaj mean = new DMatrixRMaj(n, 1);
        double[] variances = new double[n];
        double[] explained = new double[n];
        for (int k = 0; k < n; k++) {
            mean.set(k, 0, pca.mean(k));
            variances[k] = pca.variance(k);
            explained[k] = pca.explained(k + 1) - pca.explained(k);
        }
        comparison.matrix("mu", mean, expected.get("mu"));
        comparison.matrix("cov", Covariance.of(train), expected.get("cov"));
        comparison.numbers("eigenvalues", variances, expected.get("eigenvalues"));
        comparison.numbers("explained", explained, expected.get("explained"));
        comparison.matrix("eigenvectors", pca.components(), expected.get("eigenvectors"));
        comparison.matrix("rotated", pca.rotate(train), expected.get("rotated"));
        comparison.matrix("rotated_test", pca.rotate(test), expected.get("rotated_test"));
        comparison.matrix("pca_white", pca.whiten(train, epsilon), expected.get("pca_white"));
        comparison.matrix("pca_white_test", pca.whiten(test, epsilon), expected.get("pca_white_test"));
        comparison.matrix("zca_white", pca.whitenZca(train, epsilon), expected.get("zca_white"));
        comparison.matrix("zca_white_test", pca.whitenZca(test, epsilon), expected.get("zca_white_test"));
        DMatrixRMaj whitened = Covariance.of(pca.whiten(train, epsilon));
        double[] diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            diagonal[k] = whitened.get(k, k);
        }
        comparison.numbers("pca_white_cov_diag", diagonal, expected.get("pca_white_cov_diag"));
    }
}
