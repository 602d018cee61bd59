package justright.labs.activations;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Parameters;
import justright.training.Experiment;
import justright.training.SideBySide;
import justright.training.problem.Problem;

/// What does not change while all functions train: the design, the examples, which all of them share, and the first
/// weights.
///
/// @param batch the train set, to be sent through the networks as a whole
/// @param watched the first of them, on which the throughput is measured
/// @param first the networks before the first update, by the order of [Kind]; read only
/// @param throughput what of a gradient got through each of them
/// @param draws of N(0, 1), the noise that z is shaken with
@SuppressWarnings("ArrayRecordComponent") // handed to whoever reads it, never compared
record Contest(
        Design design,
        Dataset train,
        Batch batch,
        Batch watched,
        List<Parameters> first,
        List<Throughput> throughput,
        double[] draws) {

    private static final int DRAWS = 500;

    /// What frames are taken with before anything has steered: they do not depend on it.
    private static final Rule ANY = new Rule(1, 1);

    /// Examples that the throughput is measured on.
    static final int WATCHED = 32;

    /// The dev errors are only for the spread over seeds.
    static final int JUDGES = 400;

    Contest {
        first = List.copyOf(first);
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
        Dataset some = train.first(Math.min(WATCHED, train.examples()));
        Batch watched = Batch.of(some.x(), some.y());
        List<Parameters> first =
                lanes.stream().map(lane -> lane.frame(ANY).parameters()).toList();
        List<Throughput> throughput =
                first.stream().map(each -> Throughput.of(each, watched)).toList();
        Chance chance = Chance.of(seed).stream("noise");
        double[] draws = new double[DRAWS];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = chance.gaussian();
        }
        Batch batch = Batch.of(train.x(), train.y());
        return new Contest(design, train, batch, watched, first, throughput, draws);
    }

    /// What of a gradient gets through the first weights of this function, with the slopes that it has learned by now.
    Throughput throughput(Kind kind, Parameters now) {
        if (kind != Kind.PRELU) {
            return throughput.get(kind.lane());
        }
        Parameters bent = first.get(kind.lane()).copy();
        for (int l = 1; l < bent.depth(); l++) {
            bent.slope(l).setTo(now.slope(l));
        }
        return Throughput.of(bent, watched);
    }
}
