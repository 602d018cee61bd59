package justright.labs.playground;

import java.util.List;
import java.util.Set;
import justright.training.problem.InputMap;

/// The ticked features of the plane as inputs.
record FeatureSet(List<Feature> features) implements InputMap.Functions {

    /// The coordinates themselves: nothing to map.
    private static final Set<Feature> COORDINATES = Set.of(Feature.X1, Feature.X2);

    FeatureSet {
        features = List.copyOf(features);
    }

    /// In order; none ticked is both coordinates.
    static FeatureSet of(Set<Feature> ticked) {
        return new FeatureSet(List.copyOf(ticked.isEmpty() ? COORDINATES : ticked).stream()
                .sorted()
                .toList());
    }

    boolean areCoordinates() {
        return COORDINATES.equals(Set.copyOf(features));
    }

    @Override
    public int count(int dimensions) {
        return features.size();
    }

    @Override
    public void at(double[] x, double[] into) {
        for (int i = 0; i < features.size(); i++) {
            into[i] = features.get(i).at(x[0], x[1]);
        }
    }
}
