package justright.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// Prints how many bytes one update allocates, for every kind of layer, loss, penalty and optimizer, once the compiler
/// has settled: the least over many stretches of updates, as its own thread counts them. Each kind's name stands there
/// while it runs, a second or two.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.AllocationCheck`
final class AllocationCheck {

    private static final List<String> KINDS = List.of(
            "linear",
            "sigmoid",
            "tanh",
            "relu",
            "leaky",
            "prelu",
            "preluPerUnit",
            "elu",
            "maxout",
            "softmax",
            "squaredError",
            "dropout",
            "batchNorm",
            "none",
            "l1",
            "momentum",
            "rmsprop",
            "adam");
    private static final int UPDATES = 10_000;
    private static final int STRETCHES = 8;

    private AllocationCheck() {}

    public static void main(String[] arguments) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (String kind : KINDS) {
            System.out.printf("%-13s ", kind);
            System.out.flush();
            LayerKindBenchmark benchmark = LayerKindBenchmark.of(kind);
            double least = Double.POSITIVE_INFINITY;
            double last = 0;
            for (int stretch = 0; stretch < STRETCHES; stretch++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < UPDATES; i++) {
                    benchmark.update();
                }
                last = (threads.getCurrentThreadAllocatedBytes() - before) / (double) UPDATES;
                least = Math.min(least, last);
            }
            System.out.printf(Locale.ROOT, "%10.3f bytes per update, at last %.3f%n", least, last);
        }
    }
}
