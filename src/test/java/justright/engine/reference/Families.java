package justright.engine.reference;

import java.util.List;
import java.util.Set;

/// Which families of reference cases the engine is held to.
final class Families {

    static final List<Family> ALL = List.of(new NetworkStepFamily());

    /// Families (`family`) and cases (`family/case`) that the engine cannot compute yet. Kept exact: an entry that
    /// names nothing, or that would pass, is a failure.
    static final Set<String> NOT_YET = Set.of(
            "optimizer",
            "optimizer_rule",
            "trajectory",
            "activation",
            "loss",
            "batchnorm",
            "dropout",
            "normalization",
            "pca",
            "deep_linear",
            "numdiff",
            "gradcheck",
            "conditioning",
            "metrics",
            "init_theory",
            "init_scaled",
            "init_propagation",
            "course");

    private Families() {}
}
