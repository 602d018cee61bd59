package justright.labs.playground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.engine.optimizer.Evaluation;
import justright.training.problem.Field;
import justright.training.problem.InputMap;

/// What a run learns from and is judged by. Immutable.
///
/// @param examples as they lie in the plane or in the table, normalized
/// @param fed the same as the network is fed them
/// @param map from the plane to the inputs; empty if the features themselves are the inputs
/// @param ticked what of the plane the network is fed, where there is one
/// @param inputNames what the inputs are called
/// @param home the plane that the data have by themselves; empty if they have none
/// @param bayes the error that no model can avoid, where the density is known
/// @param best the best possible P(y = 1) over the plane, where it is known
/// @param trouble why these are not the examples asked for; none if they are
record Task(
        Split examples,
        Split fed,
        Optional<InputMap> map,
        Set<Feature> ticked,
        List<String> inputNames,
        Optional<Plane> home,
        OptionalDouble bayes,
        Optional<Field> best,
        Trouble trouble) {

    /// @param ticked what of the plane the network is fed; of more than two features it is fed all
    static Task of(Split examples, Set<Feature> ticked) {
        FeatureSet features = FeatureSet.of(ticked);
        if (examples.train().features() != 2 || features.areCoordinates()) {
            return new Task(
                    examples,
                    examples,
                    Optional.empty(),
                    ticked,
                    examples.train().featureNames(),
                    examples.train().features() == 2 ? Optional.of(Plane.FIRST) : Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Trouble.NONE);
        }
        InputMap map = InputMap.of(features, examples.train());
        Split fed = new Split(
                map.apply(examples.train()),
                map.apply(examples.dev()),
                examples.test().map(map::apply));
        List<String> names = features.features().stream().map(Feature::formula).toList();
        return new Task(
                examples,
                fed,
                Optional.of(map),
                ticked,
                names,
                Optional.of(Plane.FIRST),
                OptionalDouble.empty(),
                Optional.empty(),
                Trouble.NONE);
    }

    /// With what can be reached at best.
    Task bounded(OptionalDouble error, Optional<Field> boundary) {
        return new Task(examples, fed, map, ticked, inputNames, home, error, boundary, trouble);
    }

    Task troubled(Trouble by) {
        return new Task(examples, fed, map, ticked, inputNames, home, bayes, best, by);
    }

    /// With a plane of its own.
    Task at(Plane plane) {
        return new Task(examples, fed, map, ticked, inputNames, Optional.of(plane), bayes, best, trouble);
    }

    Dataset train() {
        return fed.train();
    }

    Dataset dev() {
        return fed.dev();
    }

    Optional<Dataset> test() {
        return fed.test();
    }

    /// What the network is fed of an example.
    int inputs() {
        return train().features();
    }

    /// 0 for a regression.
    int classes() {
        return train().classes();
    }

    boolean isRegression() {
        return train().isRegression();
    }

    /// Features of an example, before they are mapped.
    int features() {
        return examples.train().features();
    }

    List<String> featureNames() {
        return examples.train().featureNames();
    }

    /// The share of examples that are misclassified; of measurements the share of their variance that is not explained.
    double error(Evaluation evaluation, Dataset set) {
        if (!isRegression()) {
            return evaluation.errorRate();
        }
        double variance = Variance.of(set);
        return variance > 0 ? 2 * evaluation.dataCost() / variance : evaluation.dataCost() > 0 ? 1 : 0;
    }
}
