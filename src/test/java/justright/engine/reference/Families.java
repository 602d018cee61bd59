package justright.engine.reference;

import java.util.List;
import java.util.Set;

/// Which families of reference cases the engine is held to.
final class Families {

    static final List<Family> ALL = List.of(
            new NetworkStepFamily(),
            new OptimizerFamily(),
            new OptimizerRuleFamily(),
            new TrajectoryFamily(),
            new ActivationFamily(),
            new LossFamily(),
            new BatchNormFamily(),
            new DropoutFamily(),
            new DeepLinearFamily(),
            new InitTheoryFamily(),
            new InitScaledFamily(),
            new InitPropagationFamily(),
            new NormalizationFamily(),
            new PcaFamily(),
            new ConditioningFamily(),
            new MetricsFamily(),
            new NumdiffFamily(),
            new GradcheckFamily(),
            new CourseFamily());

    /// Families (`family`) and cases (`family/case`) that the engine cannot compute yet. Kept exact: an entry that
    /// names nothing, or that would pass, is a failure.
    static final Set<String> NOT_YET = Set.of();

    private Families() {}
}
