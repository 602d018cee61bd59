package justright.engine.reference;

import justright.engine.data.Normalizer;
import org.ejml.data.DMatrixRMaj;

/// μ and σ² of train, applied to all sets.
final class NormalizationFamily implements Family {

    @Override
    public String name() {
        return "normalization";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        Normalizer normalizer =
                Normalizer.of(ReferenceCase.matrix(given.inputs().get("X_train")));
        DMatrixRMaj mean = new DMatrixRMaj(normalizer.features(), 1);
        DMatrixRMaj variance = new DMatrixRMaj(normalizer.features(), 1);
        for (int feature = 0; feature < normalizer.features(); feature++) {
            mean.set(feature, 0, normalizer.mean(feature));
            variance.set(feature, 0, normalizer.deviation(feature) * normalizer.deviation(feature));
        }
        comparison.matrix("mu", mean, given.expected().get("mu"));
        comparison.matrix("sigma2", variance, given.expected().get("sigma2"));
        for (String set : new String[] {"train", "dev", "test"}) {
            DMatrixRMaj x = ReferenceCase.matrix(given.inputs().get("X_" + set));
            comparison.matrix(set, normalizer.apply(x), given.expected().get(set));
        }
    }
}
