package justright.bench;

import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import org.ejml.data.DMatrixRMaj;
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

/// Milliseconds for the predictions of a network 2-64-64-1 on many examples, more than fit the caches: in one
/// piece, with all that its layers made of them; and in tiles, for cost and errors alone.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args=ForwardBenchmark`
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ForwardBenchmark {

    @Param({"2000", "10000", "100000"})
    private int examples;

    @Param({"tanh", "relu"})
    private String hidden = "";

    private Network network = network("tanh");
    private Learner learner = Learner.of(network, Chance.of(1));
    private Batch batch = batch(1);

    /// Makes the network and its examples.
    @Setup
    public void prepare() {
        network = network(hidden);
        learner = Learner.of(network, Chance.of(1));
        batch = batch(examples);
    }

    /// One pass over all examples.
    @Benchmark
    public Network forward() {
        network.forward(batch);
        return network;
    }

    /// Cost and errors over all examples.
    @Benchmark
    public Evaluation evaluate() {
        return learner.evaluate(batch);
    }

    private static Network network(String hidden) {
        Architecture architecture = Architecture.of(2)
                .dense(64, hidden.equals("relu") ? Activations.RELU : Activations.TANH)
                .dense(64, hidden.equals("relu") ? Activations.RELU : Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return Network.of(Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(1)));
    }

    private static Batch batch(int examples) {
        Chance chance = Chance.of(2);
        DMatrixRMaj X = new DMatrixRMaj(2, examples);
        DMatrixRMaj Y = new DMatrixRMaj(1, examples);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = chance.gaussian();
        }
        return Batch.of(X, Y);
    }
}
