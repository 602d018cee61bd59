package justright.training;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A whole run without a screen, to its end or until there is a reason to stop: what a sweep or a search makes many
/// of.
///
/// @param updates how many are planned
/// @param updatesPerLook how often the run is measured
/// @param abandonAt the run is given up once its cost exceeds this many times the cost at its start; ∞ for never
/// @param stopping early stopping by the dev error, if wanted
public record Trial(
        int updates,
        int updatesPerLook,
        double abandonAt,
        @Nullable EarlyStopping stopping) {

    /// A run whose cost is three times that of its start is not worth the time.
    public static final double HOPELESS = 3;

    /// Why a trial ended.
    public enum Ending {
        /// All updates were made.
        FINISHED,
        /// Patience was at its end.
        STOPPED_EARLY,
        /// The cost exceeded `abandonAt` times its start.
        ABANDONED,
        /// A parameter is no longer finite.
        DIVERGED,
        /// Somebody asked.
        CANCELLED
    }

    /// How a trial ended.
    ///
    /// @param step where the experiment stands now
    /// @param updates made, some of them perhaps after `step`
    /// @param measures at `step`
    public record Outcome(Ending ending, int step, int updates, Measures measures) {

        /// Whether the measures are those of a trained model.
        public boolean isUsable() {
            return ending == Ending.FINISHED || ending == Ending.STOPPED_EARLY;
        }
    }

    /// @throws IllegalArgumentException naming what is out of range
    public Trial {
        atLeast("updates", updates, 0);
        atLeast("updatesPerLook", updatesPerLook, 1);
        if (!(abandonAt > 1)) {
            throw new IllegalArgumentException("abandonAt is " + abandonAt + ", needs 1 < abandonAt");
        }
    }

    /// So many updates, given up when hopeless, looked at about a hundred times.
    public static Trial of(int updates) {
        return new Trial(updates, Math.max(1, updates / 100), HOPELESS, null);
    }

    /// The same with early stopping, measured every `looks` updates.
    public Trial with(EarlyStopping rule, int looks) {
        return new Trial(updates, looks, abandonAt, rule);
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", needs " + least + " ≤ " + name);
        }
    }

    /// Trains `experiment` from where it stands; with early stopping it is left at its best moment, bit for bit.
    /// Modified: `experiment`. Thread: the caller's.
    ///
    /// @param cancelled is asked before every update
    public <H> Outcome run(Experiment<H, ?> experiment, H hyperparameters, BooleanSupplier cancelled) {
        Best best = new Best(stopping);
        Measures now = experiment.measure(hyperparameters);
        double start = now.get(Series.COST);
        best.look(experiment, 0, now);
        for (int step = 1; step <= updates; step++) {
            if (cancelled.getAsBoolean()) {
                return new Outcome(Ending.CANCELLED, step - 1, step - 1, now);
            }
            experiment.step(hyperparameters);
            if (step % updatesPerLook == 0 || step == updates) {
                now = experiment.measure(hyperparameters);
                double cost = now.get(Series.COST);
                if (!experiment.isFinite() || Double.isNaN(cost)) {
                    return new Outcome(Ending.DIVERGED, step, step, now);
                }
                if (cost > abandonAt * start) {
                    return new Outcome(Ending.ABANDONED, step, step, now);
                }
                best.look(experiment, step, now);
                if (best.isOver()) {
                    return best.restored(
                            experiment, hyperparameters, new Outcome(Ending.STOPPED_EARLY, step, step, now));
                }
            }
        }
        return best.restored(experiment, hyperparameters, new Outcome(Ending.FINISHED, updates, updates, now));
    }

    /// The best moment so far, kept whole, if early stopping is wanted.
    private static final class Best {

        private final EarlyStopping.@Nullable Watch watch;
        private @Nullable Object moment;

        Best(@Nullable EarlyStopping rule) {
            watch = rule == null ? null : rule.watch();
        }

        void look(Experiment<?, ?> experiment, int step, Measures now) {
            if (watch != null && watch.observe(step, now.get(Series.DEV_ERROR))) {
                moment = experiment.save();
            }
        }

        boolean isOver() {
            return watch != null && watch.isOver();
        }

        /// Goes back to it, if there is one.
        <H> Outcome restored(Experiment<H, ?> experiment, H hyperparameters, Outcome end) {
            if (watch == null || moment == null) {
                return end;
            }
            experiment.restore(moment);
            return new Outcome(end.ending(), watch.bestStep(), end.updates(), experiment.measure(hyperparameters));
        }
    }
}
