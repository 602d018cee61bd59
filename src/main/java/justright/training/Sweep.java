package justright.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Whole runs on worker threads, one each at a time. What comes out does not depend on the number of threads: every
/// run has its own experiment and random numbers.
///
/// @param <K> what tells the runs apart: a λ, a seed
/// @param <R> what comes out of one
public final class Sweep<K, R> implements AutoCloseable {

    private final List<K> keys;
    private final Run<K, R> run;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Queue<Result<K, R>> arrived = new ConcurrentLinkedQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private volatile @Nullable Throwable failure;

    /// One run: returns null if it was told to stop.
    @FunctionalInterface
    public interface Run<K, R> {
        @Nullable
        R run(K key, BooleanSupplier cancelled);
    }

    /// What one run gave; `index` is its place among the keys.
    public record Result<K, R>(int index, K key, R value) {}

    private Sweep(List<K> keys, Run<K, R> run) {
        this.keys = List.copyOf(keys);
        this.run = run;
    }

    /// Starts as many workers as there are processors, at most one a run.
    public static <K, R> Sweep<K, R> start(List<K> keys, Run<K, R> run) {
        return start(keys, run, Runtime.getRuntime().availableProcessors());
    }

    public static <K, R> Sweep<K, R> start(List<K> keys, Run<K, R> run, int threads) {
        Sweep<K, R> sweep = new Sweep<>(keys, run);
        for (int i = 0; i < Math.min(threads, keys.size()); i++) {
            sweep.workers.add(Thread.ofPlatform().name("sweep-" + i).daemon().start(sweep::work));
        }
        return sweep;
    }

    /// The results that came since the last call, in the order they were finished.
    public List<Result<K, R>> takeArrived() {
        Queue<Result<K, R>> taken = new ArrayDeque<>();
        for (Result<K, R> each = arrived.poll(); each != null; each = arrived.poll()) {
            taken.add(each);
        }
        return List.copyOf(taken);
    }

    /// How many runs were asked for.
    public int total() {
        return keys.size();
    }

    /// How many runs gave a result.
    public int finished() {
        return finished.get();
    }

    /// Whether nothing more will arrive.
    public boolean isOver() {
        return workers.stream().noneMatch(Thread::isAlive);
    }

    /// Waits until nothing more will arrive, and takes what nobody took before, in the order of the keys.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted; the runs go on
    public List<Result<K, R>> await() throws InterruptedException {
        for (Thread worker : workers) {
            worker.join();
        }
        return takeArrived().stream()
                .sorted(Comparator.comparingInt(Result::index))
                .toList();
    }

    /// What broke a run, if one broke.
    public @Nullable Throwable failure() {
        return failure;
    }

    /// Lets finished runs stand and stops the others within one update.
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void close() {
        cancel();
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < keys.size() && !cancelled.get(); i = next.getAndIncrement()) {
            K key = keys.get(i);
            try {
                R value = run.run(key, cancelled::get);
                if (value != null) {
                    arrived.add(new Result<>(i, key, value));
                    finished.incrementAndGet();
                }
            } catch (RuntimeException | OutOfMemoryError broken) {
                failure = broken;
                cancelled.set(true);
                throw broken; // the thread ends, and whoever listens for uncaught failures hears of it
            }
        }
    }
}
