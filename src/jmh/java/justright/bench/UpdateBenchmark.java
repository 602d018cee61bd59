package justright.bench;

import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.optimizer.Learner;
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

/// Updates a second, and bytes allocated for each (`gc.alloc.rate.norm`), of the cells P … U.
///
/// ```
/// mvn -Pbench test-compile exec:exec@bench -Dbench.args="UpdateBenchmark -prof gc"
/// mvn -Pbench test-compile exec:exec@bench -Dbench.args="UpdateBenchmark -p cell=R_t -p shapesBefore=10"
/// mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.CellCheck -Dcells.dir=/folder/of/cells
/// ```
/// The last prints the loss after 200 updates, to compare with other software on the same cell files.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class UpdateBenchmark {

    @Param({"P_t", "Q_t", "Q_r", "R_t", "R_r", "S_t", "S_r", "T_r", "U_r"})
    String cell = "";

    /// How many other shapes were trained in this JVM before, as when a user edits the network.
    @Param("0")
    int shapesBefore;

    private Cell data = Cell.named("P_t");
    private Learner learner = Learner.of(data.parameters(), Chance.of(1));
    private int next;

    @Setup
    public void prepare() {
        Shapes.trainOthers(shapesBefore);
        data = Cell.named(cell);
        learner = Learner.of(data.parameters(), Chance.of(1));
    }

    @Benchmark
    public Learner update() {
        learner.update(data.batches()[next], data.rule());
        next = next + 1 == data.batches().length ? 0 : next + 1;
        return learner;
    }
}
