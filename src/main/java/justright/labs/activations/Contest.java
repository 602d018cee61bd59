package justright.labs.activations;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.training.Experiment;
import justright.training.SideBySide;
import justright.training.problem.Problem;

/// What does not change while all functions train: the design, the examples, which all of them share, and what of a
/// gradient got through each network before the first update.
///
/// @param batch the train set, to be sent through the networks as a whole
/// @param throughput by the order of [Kind]
/// @param draws of N(0, 1), the noise that z is shaken with
@SuppressWarnings("ArrayRecordComponent") // handed to whoever reads it, never compared
record Contest(Design design, Dataset train, Batch batch, List<Throughput> throughput, double[] draws) {

    private static final int DRAWS = 500;

    /// Examples that the throughput is measured on.
    static final int WATCHED = 40;

    /// The dev errors are only for the spread over seeds.
    private static final int JUDGES = 400;

    Contest {
        throughput = List.copyOf(throughput);
    }

    /// The training of all functions on the same examples from the same seed.
    static Experiment<Rule, ContestFrame> experiment(Design design, Problem problem, long seed) {
        Dataset train = problem.train();
        Dataset dev = problem.dev().first(JUDGES);
        List<Experiment<Rule, LaneFrame>> lanes = Stream.of(Kind.values())
                .<Experiment<Rule, LaneFrame>>map(kind -> Lane.of(kind, design, train, dev, seed))
                .toList();
        Contest contest = of(design, train, lanes, seed);
        return new SideBySide<>(lanes, (Rule all) -> Collections.nCopies(lanes.size(), all))
                .reframed(frames -> new ContestFrame(frames, contest));
    }

    private static Contest of(Design design, Dataset train, List<Experiment<Rule, LaneFrame>> lanes, long seed) {
        Dataset watched = train.first(WATCHED);
        Batch some = Batch.of(watched.x(), watched.y());
        List<Throughput> throughput = lanes.stream()
                .map(lane -> Throughput.of(lane.frame(new Rule(1, 1)).parameters(), some))
                .toList();
        Chance chance = Chance.of(seed).stream("noise");
        double[] draws = new double[DRAWS];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = chance.gaussian();
        }
        return new Contest(design, train, Batch.of(train.x(), train.y()), throughput, draws);
    }
}
