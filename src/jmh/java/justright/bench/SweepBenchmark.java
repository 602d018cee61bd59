package justright.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.data.Population;
import justright.engine.data.Split;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Sweep;
import justright.training.Trial;
import justright.training.Trial.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A sweep over twelve λ, 2-32-32-1, 1 500 full-batch epochs on 60 points, on two threads: how long it takes, and how
/// long until its threads have ended after it is cancelled in mid-run.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.args=SweepBenchmark`
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class SweepBenchmark {

    private static final List<Double> LAMBDAS = List.of(0.0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0);
    private static final int EPOCHS = 1500;
    private static final int THREADS = 2;
    private static final NetworkStart START = start();

    /// A sweep in mid-run, once for each measurement.
    @State(Scope.Thread)
    public static class MidRun {

        private Sweep<Double, Outcome> sweep = SweepBenchmark.begin(1);

        /// Starts a sweep that would go on for long.
        @Setup(Level.Invocation)
        public void begin() throws InterruptedException {
            sweep.close();
            sweep = SweepBenchmark.begin(1_000_000);
            Thread.sleep(5);
        }
    }

    /// The whole sweep.
    @Benchmark
    public List<Sweep.Result<Double, Outcome>> sweep() throws InterruptedException {
        return begin(EPOCHS).await();
    }

    /// From the wish to stop until every thread has ended.
    @Benchmark
    public List<Sweep.Result<Double, Outcome>> cancel(MidRun running) throws InterruptedException {
        running.sweep.cancel();
        return running.sweep.await();
    }

    private static Sweep<Double, Outcome> begin(int epochs) {
        Trial trial = Trial.of(epochs);
        return Sweep.start(
                LAMBDAS,
                (lambda, cancelled) -> trial.run(
                        new NetworkExperiment(START),
                        Hyperparameters.fullBatch(UpdateRule.descent(0.1, Penalty.l2(lambda))),
                        cancelled),
                THREADS);
    }

    private static NetworkStart start() {
        Architecture architecture = Architecture.of(2)
                .dense(32, Activations.TANH)
                .dense(32, Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Split split = Split.of(new Population.Moons(0.3).sample(120, Chance.of(1)), 0.5, 0.5, 0, Chance.of(2))
                .normalized();
        return new NetworkStart(architecture, Initialization.XAVIER, split.train(), split.dev(), 1);
    }
}
