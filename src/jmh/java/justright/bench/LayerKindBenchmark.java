package justright.bench;

import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import justright.training.Batches;
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

/// Microseconds and bytes (`gc.alloc.rate.norm`, to be 0) of one update of a network 4-16-16-3 on mini-batches of 30,
/// for every kind of layer, loss, penalty and optimizer.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args="LayerKindBenchmark -prof gc"`
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class LayerKindBenchmark {

    @Param({
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
        "adam"
    })
    private String kind = "";

    private Learner learner = learner("tanh");
    private Batches batches = batches();
    private UpdateRule rule = rule("tanh");

    /// Makes the network of this kind.
    @Setup
    public void prepare() {
        learner = learner(kind);
        batches = batches();
        rule = rule(kind);
    }

    /// Ready to update a network of this kind.
    static LayerKindBenchmark of(String kind) {
        LayerKindBenchmark benchmark = new LayerKindBenchmark();
        benchmark.kind = kind;
        benchmark.prepare();
        return benchmark;
    }

    /// One update on the next mini-batch.
    @Benchmark
    public Learner update() {
        learner.update(batches.deal(30), rule);
        return learner;
    }

    private static Learner learner(String kind) {
        Activation g = activation(kind);
        Architecture.Draft draft = Architecture.of(4).dense(16, g);
        if (kind.equals("dropout")) {
            draft.keepProb(0.8);
        }
        if (kind.equals("batchNorm")) {
            draft.batchNorm();
        }
        Loss loss = switch (kind) {
            case "softmax" -> Loss.SOFTMAX_CROSS_ENTROPY;
            case "squaredError" -> Loss.HALF_SQUARED_ERROR;
            default -> Loss.SIGMOID_CROSS_ENTROPY;
        };
        Architecture architecture = draft.dense(16, g).output(3, loss);
        return Learner.of(Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(1)), Chance.of(2));
    }

    private static Activation activation(String kind) {
        return switch (kind) {
            case "linear" -> Activations.LINEAR;
            case "sigmoid" -> Activations.SIGMOID;
            case "relu" -> Activations.RELU;
            case "leaky" -> Activations.LEAKY_RELU;
            case "prelu" -> Activations.PRELU;
            case "preluPerUnit" -> new Activation.Prelu(0.25, true);
            case "elu" -> Activations.ELU;
            case "maxout" -> Activations.MAXOUT;
            default -> Activations.TANH;
        };
    }

    private static UpdateRule rule(String kind) {
        Optimizer optimizer = switch (kind) {
            case "momentum" -> Optimizer.momentum();
            case "rmsprop" -> Optimizer.rmsProp();
            case "adam" -> Optimizer.adam();
            default -> Optimizer.gradientDescent();
        };
        Penalty penalty = switch (kind) {
            case "none" -> Penalty.NONE;
            case "l1" -> Penalty.l1(0.1);
            default -> Penalty.l2(0.1);
        };
        return new UpdateRule(optimizer, 0.001, penalty);
    }

    private static Batches batches() {
        Chance chance = Chance.of(3);
        DMatrixRMaj X = new DMatrixRMaj(4, 300);
        DMatrixRMaj Y = new DMatrixRMaj(3, 300);
        for (int j = 0; j < 300; j++) {
            for (int i = 0; i < 4; i++) {
                X.set(i, j, chance.gaussian());
            }
            Y.set(chance.below(3), j, 1);
        }
        return new Batches(Batch.of(X, Y), chance);
    }
}
