package justright.bench;

import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.probe.DecisionGrid;
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

/// Milliseconds for a decision grid of 200 × 200 points through a network with two hidden layers of tanh units.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args="GridBenchmark -prof gc"`
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class GridBenchmark {

    private static final int POINTS = 200;

    @Param({"8", "64"})
    private int units;

    @Param({"64", "32"})
    private int bits;

    private final DecisionGrid grid = DecisionGrid.of(POINTS, -2.4, 2.4, -2.4, 2.4);
    private final float[] probabilities = new float[POINTS * POINTS];
    private Network network = networkOf(8);

    /// A network with first weights, as wide and as exact as the parameters say.
    @Setup
    public void build() {
        network = bits == 32 ? networkOf(units).inSinglePrecision() : networkOf(units);
    }

    /// One whole grid.
    @Benchmark
    public float[] fill() {
        grid.fill(network, probabilities);
        return probabilities;
    }

    private static Network networkOf(int units) {
        Architecture architecture = Architecture.of(2)
                .dense(units, Activations.TANH)
                .dense(units, Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return Network.of(Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(1)));
    }
}
