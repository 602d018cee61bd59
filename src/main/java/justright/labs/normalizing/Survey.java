package justright.labs.normalizing;

import java.util.OptionalLong;
import justright.engine.probe.Descent;

/// What is computed once for a problem and its learning rates: both maps on shared rules, and what theory foretells.
///
/// @param sameScale whether both maps have the same units per pixel
/// @param sameColours whether a colour means the same J − J* in both
/// @param rawForetold steps to within 1 % of the optimum; empty if it is not foretold or never comes
record Survey(
        Problem problem,
        TwinRule rule,
        Relief raw,
        Relief prepared,
        boolean sameScale,
        boolean sameColours,
        OptionalLong rawForetold,
        OptionalLong preparedForetold) {

    /// J − J* at the start may differ by this much and still share colours.
    private static final double COMPARABLE = 12;

    private static final double HEADROOM = 1.15;
    /// A logistic descent is foretold by making it.
    private static final long MOST_STEPS = 5000;

    static Survey of(Problem problem, TwinRule rule) {
        Choice choice = problem.choice();
        Window raw = Window.around(problem.raw(), choice.start1(), choice.start2(), rule.raw());
        Window prepared = Window.around(problem.prepared(), choice.start1(), choice.start2(), rule.prepared());
        boolean sameScale = raw.isComparable(prepared);
        double reach = Math.max(raw.reach(), prepared.reach());
        double rawHigh = high(problem.raw(), choice);
        double preparedHigh = high(problem.prepared(), choice);
        double higher = Math.max(rawHigh, preparedHigh);
        boolean sameColours = higher <= COMPARABLE * Math.min(rawHigh, preparedHigh);
        return new Survey(
                problem,
                rule,
                Relief.of(
                        problem.raw(), sameScale ? raw.withReach(reach) : raw, sameColours ? higher : rawHigh, rawHigh),
                Relief.of(
                        problem.prepared(),
                        sameScale ? prepared.withReach(reach) : prepared,
                        sameColours ? higher : preparedHigh,
                        preparedHigh),
                sameScale,
                sameColours,
                foretold(problem.raw(), choice, rule.isPlain(), rule.raw()),
                foretold(problem.prepared(), choice, rule.isPlain(), rule.prepared()));
    }

    boolean isOf(Problem wantedProblem, TwinRule wantedRule) {
        return problem.choice().equals(wantedProblem.choice()) && rule.equals(wantedRule);
    }

    private static double high(Terrain terrain, Choice choice) {
        double atStart = terrain.excess(startWithBestBias(terrain, choice));
        return atStart > 0 ? atStart * HEADROOM : 1;
    }

    private static double[] startWithBestBias(Terrain terrain, Choice choice) {
        double[] start = terrain.best();
        start[0] = choice.start1();
        start[1] = choice.start2();
        return start;
    }

    private static OptionalLong foretold(Terrain terrain, Choice choice, boolean plain, double learningRate) {
        if (!plain || !terrain.attained()) {
            return OptionalLong.empty();
        }
        boolean quadratic = terrain.isQuadratic();
        if (quadratic && learningRate > terrain.curvature().largestStableLearningRate()) {
            return OptionalLong.empty();
        }
        double[] start = terrain.start(choice.start1(), choice.start2());
        return Descent.stepsToFraction(
                terrain.cost(),
                terrain.optimum(),
                start,
                learningRate,
                Lane.NEAR,
                quadratic ? Long.MAX_VALUE / 8 : MOST_STEPS);
    }
}
