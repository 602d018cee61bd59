package justright.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.kernel.Kernel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Nanoseconds for one tanh, of 1024 values in the first cache: on vectors, in plain loops, and the library's own.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args=TanhBenchmark`
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TanhBenchmark.VALUES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class TanhBenchmark {

    static final int VALUES = 1024;

    private final Kernel fastest = Kernel.fastest();
    private final Kernel plain = Kernel.plain();
    private final double[] z = values();
    private final double[] a = new double[VALUES];

    /// The kernel that training uses on this machine.
    @Benchmark
    public double[] vector() {
        fastest.tanh(z, a, VALUES);
        return a;
    }

    /// The kernel for machines without vectors.
    @Benchmark
    public double[] plain() {
        plain.tanh(z, a, VALUES);
        return a;
    }

    /// `Math.tanh`, for comparison.
    @Benchmark
    public double[] library() {
        for (int j = 0; j < VALUES; j++) {
            a[j] = Math.tanh(z[j]);
        }
        return a;
    }

    private static double[] values() {
        Chance chance = Chance.of(1);
        double[] values = new double[VALUES];
        Arrays.setAll(values, _ -> 2 * chance.gaussian());
        return values;
    }
}
