package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.training.problem.Problem;
import org.ejml.data.DMatrixRMaj;

/// A third measurement that says nothing: standard normal noise, for networks of three inputs. Bayes stays what it was.
final class ThirdInput {

    private ThirdInput() {}

    static Problem addedTo(Problem problem, long seed) {
        Chance chance = Chance.of(seed);
        return new Problem(
                widened(problem.train(), chance.stream("train-third")),
                widened(problem.dev(), chance.stream("dev-third")),
                problem.bayes(),
                problem.best());
    }

    private static Dataset widened(Dataset set, Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(set.features() + 1, set.examples());
        System.arraycopy(set.x().data, 0, x.data, 0, set.x().getNumElements());
        for (int j = 0; j < set.examples(); j++) {
            x.set(set.features(), j, chance.gaussian());
        }
        List<String> names = new ArrayList<>(set.featureNames());
        names.add("x₃");
        return new Dataset(set.titleKey(), x, set.y(), names, set.classNames());
    }
}
