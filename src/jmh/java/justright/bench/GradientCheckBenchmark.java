package justright.bench;

import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.NetworkCost;
import justright.engine.probe.NumericalGradient.Difference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds for a whole gradient check of a network 2-8-8-1 on 500 examples: 105 parameters, each moved up and
/// down. ReLU networks also compare on which side of the kink every unit is.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args=GradientCheckBenchmark`
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class GradientCheckBenchmark {

    private static final double EPSILON = 1e-7;

    @Param({"R_t", "R_r"})
    private String cell = "";

    private NetworkCost cost = cost(Cell.named("R_t"));
    private double[] theta = new double[0];

    /// Takes the cell's network with first weights.
    @Setup
    public void prepare() {
        Cell data = Cell.named(cell);
        cost = cost(data);
        theta = Parameters.initialize(data.architecture(), Initialization.XAVIER, Chance.of(1))
                .flatten();
    }

    /// One whole check.
    @Benchmark
    public GradientCheck check() {
        return GradientCheck.of(cost, theta, cost.groups(), EPSILON, Difference.TWO_SIDED);
    }

    private static NetworkCost cost(Cell data) {
        return NetworkCost.of(data.architecture(), data.all(), Penalty.l2(0.1));
    }
}
