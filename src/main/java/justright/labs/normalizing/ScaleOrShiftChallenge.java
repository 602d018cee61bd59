package justright.labs.normalizing;

import java.util.List;
import java.util.function.Consumer;
import justright.lab.Challenge;

/// With a bias, which hurts raw descent more: a scale five times too large, or a mean five σ away from 0?
final class ScaleOrShiftChallenge implements Challenge {

    private static final double FACTOR = 5;

    private final NormalizingModel model;

    ScaleOrShiftChallenge(NormalizingModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "scale-or-shift";
    }

    @Override
    public List<String> options() {
        return List.of("scale", "shift", "same");
    }

    @Override
    public void run(Consumer<Outcome> whenDone) {
        NormalizingSettings settings = model.knobs();
        model.runWith(
                () -> {
                    settings.data.set(DataSource.ROUND);
                    settings.bias.set(true);
                    settings.optimizer.set(OptimizerChoice.GD);
                    settings.batch.set(BatchChoice.FULL);
                    settings.same.set(false);
                    settings.rates.set(Rates.BEST);
                    settings.scale.set(FACTOR);
                    settings.shift.set(0);
                },
                scaled -> model.runWith(
                        () -> {
                            settings.scale.set(1);
                            settings.shift.set(FACTOR);
                        },
                        shifted -> whenDone.accept(outcome(scaled, shifted))));
    }

    private static Outcome outcome(TwinPicture scaled, TwinPicture shifted) {
        double byScale = scaled.problem().raw().curvature().conditionNumber();
        double byShift = shifted.problem().raw().curvature().conditionNumber();
        String right = byShift > 1.1 * byScale ? "shift" : byScale > 1.1 * byShift ? "scale" : "same";
        return Outcome.of(
                right,
                Readings.kappa(scaled.problem().raw()),
                Readings.steps(scaled.rawSteps(), scaled),
                Readings.kappa(shifted.problem().raw()),
                Readings.steps(shifted.rawSteps(), shifted));
    }
}
