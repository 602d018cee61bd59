package justright.training;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A run without a thread: steps an experiment, records what happened, travels back and forth in it.
///
/// The same experiment and the same directions give the same run, bit for bit. Looking back replays from the nearest
/// checkpoint. Going on from the past in another direction drops the recorded future (a new branch).
///
/// Not thread safe: a [TrainingSession] owns one, or a test or the command line uses one directly.
public final class Trainer<H, F> {

    private static final int FINE_STEPS = 50;
    private static final int RECORDS_PER_HORIZON = 600;

    private final Experiment<H, F> experiment;
    private final History history;
    private final Checkpoints checkpoints = new Checkpoints();
    private final Plan<H> plan;
    private final int stride;
    private @Nullable H wish;
    private int step;
    private int furthest;
    private int branch;
    private int passed;
    private boolean diverged;

    /// @param directions what steers the run, in order, the first at step 0
    /// @param horizon the number of updates planned; sets how densely the past is recorded
    public Trainer(Experiment<H, F> experiment, List<Direction<H>> directions, int horizon) {
        this.experiment = experiment;
        this.history = new History(experiment.series());
        this.plan = new Plan<>(directions);
        this.stride = Math.max(1, horizon / RECORDS_PER_HORIZON);
        record();
    }

    public int step() {
        return step;
    }

    /// The last step that was reached on this branch.
    public int furthest() {
        return furthest;
    }

    /// Whether the update after this step gave a number that is not finite. It stays so until another direction or an
    /// earlier step is taken.
    public boolean isDiverged() {
        return diverged;
    }

    /// Whether the last update was one at which the run stops by itself.
    boolean isOver() {
        return experiment.isOver();
    }

    /// Steers the updates from here on. In the past, wishing what was done then anyway changes nothing.
    public void direct(H hyperparameters) {
        boolean asPlanned = hyperparameters.equals(plan.at(step));
        wish = asPlanned && step < furthest ? null : hyperparameters;
        if (!asPlanned) {
            diverged = false;
        }
    }

    /// Makes one update.
    ///
    /// @return whether it was made; not if it led to numbers that are not finite: then the last finite moment stays
    public boolean advance() {
        if (diverged) {
            return false;
        }
        if (isOver()) {
            passed = step;
        }
        takeWish();
        experiment.step(plan.at(step));
        step++;
        if (!experiment.isFinite()) {
            rewindTo(step - 1);
            diverged = true;
            return false;
        }
        if (step > furthest) {
            furthest = step;
            record();
        }
        return true;
    }

    /// Makes updates until `target` is reached or the run diverges.
    ///
    /// @param cancelled is asked before every update
    /// @return false if it was cancelled before
    public boolean runTo(int target, BooleanSupplier cancelled) {
        while (step < target && !diverged) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            advance();
        }
        return true;
    }

    /// The same, but ends where the run stops by itself: as it would if nobody touched it after the last planned
    /// change, or after going on from its stop at step `goneOn`.
    ///
    /// @param goneOn stops up to this step are passed over; 0 if there were none
    /// @return false if it was cancelled before
    public boolean runOut(int target, int goneOn, BooleanSupplier cancelled) {
        int steered = Math.max(plan.copy().getLast().step(), goneOn);
        while (step < target && !diverged && !(step > steered && isOver())) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            advance();
        }
        return true;
    }

    /// Goes to a step already reached, exactly as it was; from there the run follows what was done then.
    public void seek(int target) {
        if (wish != null && step == furthest) {
            history.revise(step, experiment.measure(plan.at(step))); // what was wished here is forgotten
        }
        rewindTo(Math.clamp(target, 0, furthest));
        wish = null;
        diverged = false;
    }

    /// This moment, whole.
    public Snapshot<H, F> snapshot(int number, int horizon, TrainingState state, long heard) {
        H now = wish != null ? wish : plan.at(step);
        Measures measures = experiment.measure(now);
        if (step == furthest) {
            history.revise(step, measures); // so that a curve ends at what is told of this moment
        }
        return new Snapshot<>(
                new Snapshot.Run(number, branch),
                step,
                furthest,
                passed,
                horizon,
                state,
                now,
                heard,
                experiment.frame(now),
                measures,
                step == furthest ? history.copyUntil(step, measures) : history.copy(),
                plan.copy());
    }

    private void rewindTo(int goal) {
        var nearest = checkpoints.before(goal);
        if (goal < step || nearest.getKey() > step) {
            experiment.restore(nearest.getValue());
            step = nearest.getKey();
        }
        while (step < goal) {
            experiment.step(plan.at(step));
            step++;
        }
    }

    private void takeWish() {
        H wanted = wish;
        if (wanted == null || wanted.equals(plan.at(step))) {
            return;
        }
        if (step < furthest) {
            history.cutAfter(step);
            checkpoints.cutAfter(step);
            furthest = step;
            passed = Math.min(passed, step);
            branch++;
        }
        plan.replaceFrom(step, wanted);
        history.revise(step, experiment.measure(wanted));
    }

    private void record() {
        if (checkpoints.isDue(step)) {
            checkpoints.add(step, experiment.save());
        }
        if (step <= FINE_STEPS || step % stride == 0) {
            history.add(step, experiment.measure(plan.at(step)));
        }
    }
}
