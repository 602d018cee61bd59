package justright.labs.normalizing;

import java.util.List;
import java.util.function.Consumer;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.lab.Challenge;
import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.text.Numbers;

/// What does a step over 2/λ_max do? Two runs, 2 % below and 2 % above.
final class LimitChallenge implements Challenge {

    private static final double BELOW = 0.98;
    private static final double ABOVE = 1.02;

    private final NormalizingModel model;

    LimitChallenge(NormalizingModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "limit";
    }

    @Override
    public List<String> options() {
        return List.of("faster", "slower", "climbs");
    }

    @Override
    public void run(Consumer<Outcome> whenDone) {
        NormalizingSettings settings = model.knobs();
        if (BELOW * limit() < settings.learningRate.scale().minimum()) {
            model.runWith(settings::resetData, _ -> compare(settings, whenDone));
        } else {
            compare(settings, whenDone);
        }
    }

    private void compare(NormalizingSettings settings, Consumer<Outcome> whenDone) {
        model.runWith(
                () -> {
                    settings.model.set(Kind.LINEAR_REGRESSION);
                    settings.optimizer.set(OptimizerChoice.GD);
                    settings.batch.set(BatchChoice.FULL);
                    settings.same.set(false);
                    settings.rates.set(Rates.RAW);
                    settings.learningRate.set(BELOW * limit());
                },
                below -> model.runWith(
                        () -> settings.learningRate.set(ABOVE * limit()),
                        above -> whenDone.accept(
                                outcome(below.frame().raw(), above.frame().raw(), above.step()))));
    }

    private double limit() {
        return model.problem().raw().curvature().largestStableLearningRate();
    }

    private static Outcome outcome(Place below, Place above, int steps) {
        double under = below.excess() / below.first();
        double over = above.excess() / above.first();
        String right = above.isLost() ? "climbs" : over < under ? "faster" : "slower";
        return Outcome.of(right, Numbers.whole(steps), Numbers.significant(under, 2), Numbers.significant(over, 2));
    }
}
