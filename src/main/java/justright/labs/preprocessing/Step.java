package justright.labs.preprocessing;

import java.util.Locale;

/// The steps of preparation, in order; a stage is a place on the way through them, 0 … 4.
enum Step {
    /// As measured.
    RAW(0),
    /// x − μ.
    CENTRED(1),
    /// (x − μ)/σ.
    NORMALIZED(2),
    /// Uᵀ of that: the coordinates are the principal components.
    ROTATED(3),
    /// Each component divided by √(λ + ε).
    WHITENED(4);

    static final double LAST = 4;

    private final double stage;

    Step(double stage) {
        this.stage = stage;
    }

    /// The stage at which this step has been made.
    double stage() {
        return stage;
    }

    /// The last step that has been made at a stage.
    static Step made(double stage) {
        Step last = RAW;
        for (Step step : values()) {
            last = step.stage <= stage ? step : last;
        }
        return last;
    }

    /// How much of this step has been made at a stage, 0 … 1.
    double progress(double at) {
        return Math.clamp(at - (stage - 1), 0.0, 1.0);
    }

    /// In text keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
