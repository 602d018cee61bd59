package justright.training;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Trains in the background. Owns one thread; every method may be called from any thread and returns at once.
///
/// Hyperparameters travel by one atomic slot (the latest wins) and are read at the start of the next update. Snapshots
/// travel by a [Mailbox]: while the screen has not taken the last one, training goes on without copying. After a
/// change of direction, on pause, single step, stop and divergence one is always published.
public final class TrainingSession<H, F> implements AutoCloseable {

    private static final long LONGEST_BURST_NANOS = 4_000_000;
    /// So long training stands back for the picture of what somebody did.
    private static final long PATIENCE_NANOS = 60_000_000;
    /// So long it waits for the first picture of all, while a window is still being built.
    private static final long FIRST_PATIENCE_NANOS = 10_000_000_000L;

    private final Mailbox<Snapshot<H, F>> mailbox = new Mailbox<>();
    private final ConcurrentLinkedQueue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Wish<H>> wish = new AtomicReference<>();
    private final AtomicLong issued = new AtomicLong();
    private final AtomicLong newest = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Pace pace = new Pace();
    private final Onlooker onlooker;
    private final Thread thread;

    // the rest belongs to the session's thread
    private @Nullable Trainer<H, F> trainer;
    private TrainingState state = new TrainingState.Ready();
    private int horizon;
    private int number;
    private long heard;
    private int target;
    private boolean fast;
    private boolean stopsByItself;
    private boolean publishAnyway;
    private long serialNow;
    private long forgetWishesUpTo;

    private record Wish<H>(long serial, H hyperparameters) {}

    public TrainingSession() {
        this(PATIENCE_NANOS, 0);
    }

    /// One that somebody watches: the start of its first run is shown before anything is trained, so that a window can
    /// be built with all the processor's strength.
    public static <H, F> TrainingSession<H, F> watched() {
        return new TrainingSession<>(PATIENCE_NANOS, FIRST_PATIENCE_NANOS);
    }

    /// @param patience so long training stands back for a picture that nobody takes
    /// @param firstPatience the same for the first picture of all
    TrainingSession(long patience, long firstPatience) {
        onlooker = new Onlooker(patience, firstPatience);
        thread = Thread.ofPlatform().name("training").daemon().unstarted(this::live);
        thread.start();
    }

    /// Where snapshots arrive.
    public Mailbox<Snapshot<H, F>> mailbox() {
        return mailbox;
    }

    /// Starts a new run, at step 0 and not yet running. If the next one is asked for before its turn has come, it is
    /// never built, and what was asked of it is not done: while a control is dragged only the newest run counts.
    ///
    /// @param experiment builds it, on the session's thread
    /// @param directions what steers it, the first at step 0
    /// @param plannedSteps where the run stops by itself
    public void open(Supplier<Experiment<H, F>> experiment, List<Direction<H>> directions, int plannedSteps) {
        long serial = command(() -> {
            number++;
            if (isAbandoned()) {
                return;
            }
            trainer = new Trainer<>(experiment.get(), directions, plannedSteps);
            horizon = plannedSteps;
            forgetWishesUpTo = serialNow;
            onlooker.oweAnAnswer();
            arrive(new TrainingState.Ready());
        });
        newest.accumulateAndGet(serial, Math::max);
    }

    /// Runs until the horizon; past it, the horizon moves on by as much.
    public void play() {
        ask(() -> {
            if (opened().step() >= horizon) {
                horizon += Math.max(1, horizon);
            }
            start(horizon, false);
            stopsByItself = true;
        });
    }

    /// Runs to a step as fast as possible, whatever the speed, and stops there; a run that would stop by itself on the
    /// way goes on.
    public void runTo(int step) {
        ask(() -> {
            horizon = Math.max(horizon, step);
            start(step, true);
            stopsByItself = false;
        });
    }

    /// Runs to the horizon as fast as possible, or to where the run stops by itself.
    public void finish() {
        ask(() -> {
            start(horizon, true);
            stopsByItself = true;
        });
    }

    public void pause() {
        ask(() -> arrive(new TrainingState.Paused()));
    }

    /// Makes `count` updates and pauses.
    public void advance(int count) {
        ask(() -> {
            Trainer<H, F> run = opened();
            hear(run);
            boolean finite = true;
            for (int i = 0; i < count && finite && !closed.get(); i++) {
                finite = run.advance();
            }
            horizon = Math.max(horizon, run.step());
            arrive(finite ? new TrainingState.Paused() : new TrainingState.Diverged(run.step()));
        });
    }

    /// Goes to a recorded step and pauses there.
    public void seek(int step) {
        ask(() -> {
            opened().seek(step);
            arrive(step == 0 ? new TrainingState.Ready() : new TrainingState.Paused());
        });
    }

    public void speed(Speed speed) {
        command(() -> {
            pace.set(speed);
            publishAnyway = true; // else a run at rest would never tell that it has heard
        });
    }

    /// Steers the updates from the next one on; the latest call wins.
    public void direct(H hyperparameters) {
        wish.set(new Wish<>(issued.incrementAndGet(), hyperparameters));
        LockSupport.unpark(thread);
    }

    /// The screen has painted a snapshot that had heard so many calls: training need not stand back for it any more.
    public void seen(long heardCalls) {
        if (onlooker.hasPainted(heardCalls)) {
            LockSupport.unpark(thread);
        }
    }

    /// The number of calls made so far; a snapshot that has [Snapshot#heard] as many knows them all.
    public long issued() {
        return issued.get();
    }

    /// Ends the thread, within one update.
    @Override
    public void close() {
        closed.set(true);
        thread.interrupt();
    }

    /// Whether the thread has ended.
    public boolean isEnded() {
        return !thread.isAlive();
    }

    /// Something that is asked of the run opened last.
    private void ask(Runnable command) {
        command(() -> {
            if (!isAbandoned()) {
                command.run();
            }
        });
    }

    /// Whether a later run is already waiting behind what is done now.
    private boolean isAbandoned() {
        return serialNow < newest.get();
    }

    private long command(Runnable command) {
        long serial = issued.incrementAndGet();
        commands.add(() -> {
            serialNow = serial;
            command.run();
            heard = Math.max(heard, serial);
        });
        LockSupport.unpark(thread);
        return serial;
    }

    private void live() {
        while (!closed.get()) {
            try {
                beat();
            } catch (RuntimeException | OutOfMemoryError failure) {
                fail(failure);
            }
        }
    }

    /// One round: what was asked, then a burst of updates, then a snapshot if somebody wants one.
    private void beat() {
        for (Runnable next = commands.poll(); next != null && !closed.get(); next = commands.poll()) {
            next.run();
        }
        Trainer<H, F> run = trainer;
        if (run != null && !closed.get()) {
            hear(run);
            if (state.isRunning() && (waitsForTheFirstLook(run) || standsBack(run))) {
                return;
            }
            if (state.isRunning()) {
                burst(run);
            }
            publishIfWanted(run);
        }
        if (!state.isRunning() && commands.isEmpty() && wish.get() == null) {
            LockSupport.park(this);
        }
    }

    /// The start of the first run is offered before anything is trained.
    private boolean waitsForTheFirstLook(Trainer<H, F> run) {
        if (onlooker.hasLooked()) {
            return false;
        }
        if (publishAnyway) {
            publishIfWanted(run);
        }
        return onlooker.awaitFirstLook();
    }

    /// The answer to what somebody did comes before progress, unless more is asked meanwhile. What else is new by then
    /// is told at once.
    private boolean standsBack(Trainer<H, F> run) {
        if (wish.get() != null || !commands.isEmpty() || !onlooker.isAwaited()) {
            return false;
        }
        if (publishAnyway && !onlooker.isOwed()) {
            publishIfWanted(run);
        }
        onlooker.awaitPicture();
        return true;
    }

    private void burst(Trainer<H, F> run) {
        long allowance = fast ? Long.MAX_VALUE : pace.allowance();
        if (allowance == 0) {
            LockSupport.parkNanos(this, pace.nanosToNext());
            return;
        }
        long until = System.nanoTime() + LONGEST_BURST_NANOS;
        for (long i = 0; i < allowance && wish.get() == null; i++) {
            if (run.step() >= target) {
                arrive(target >= horizon ? new TrainingState.Finished() : new TrainingState.Paused());
                return;
            }
            if (!run.advance()) {
                arrive(new TrainingState.Diverged(run.step()));
                return;
            }
            if (stopsByItself && run.isOver()) {
                arrive(new TrainingState.Finished());
                return;
            }
            pace.spent(1);
            if (System.nanoTime() > until || closed.get()) {
                return;
            }
        }
    }

    private void start(int step, boolean atFullSpeed) {
        Trainer<H, F> run = opened();
        hear(run);
        target = step;
        fast = atFullSpeed;
        pace.restart();
        arrive(run.isDiverged() ? new TrainingState.Diverged(run.step()) : new TrainingState.Running());
    }

    private void hear(Trainer<H, F> run) {
        Wish<H> latest = wish.getAndSet(null);
        if (latest != null) {
            if (latest.serial() > forgetWishesUpTo) {
                run.direct(latest.hyperparameters());
            }
            heard = Math.max(heard, latest.serial());
            onlooker.oweAnAnswer();
            publishAnyway = true;
        }
    }

    private void arrive(TrainingState arrived) {
        state = arrived;
        publishAnyway = true;
    }

    private void publishIfWanted(Trainer<H, F> run) {
        if (publishAnyway) {
            publishAnyway = false;
            onlooker.offered(heard);
            mailbox.putNews(run.snapshot(number, horizon, state, heard));
        } else if (state.isRunning() && mailbox.isEmpty()) {
            mailbox.put(run.snapshot(number, horizon, state, heard));
        }
    }

    private void fail(Throwable cause) {
        arrive(new TrainingState.Failed(cause));
        Trainer<H, F> run = trainer;
        if (run == null) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler()
                    .uncaughtException(here, new IllegalStateException("the experiment could not be built", cause));
            return; // the next one may be
        }
        publishIfWanted(run);
    }

    private Trainer<H, F> opened() {
        Trainer<H, F> run = trainer;
        if (run == null) {
            throw new IllegalStateException("no run is open");
        }
        return run;
    }
}
