package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.probe.DeadUnits;
import justright.engine.probe.DecisionGrid;
import justright.training.problem.Field;
import justright.training.problem.PlanePoint;
import justright.training.problem.Problem;
import justright.ui.plot.Axis;
import justright.ui.plot.bar.Tally;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;
import org.jspecify.annotations.Nullable;

/// What a pass of all examples through one function's network shows.
///
/// @param finite whether its numbers are; of the rest only `dead` means anything if not
/// @param dead which units of each hidden layer are, see [DeadUnits]
/// @param field P(y = 1) over the plane
/// @param shapes g of each hidden layer, as it is now
/// @param inputs where the z of all hidden units lie, over all examples
/// @param throughput see [Contest#throughput(Kind, Parameters)]
record LanePicture(
        boolean finite,
        List<boolean[]> dead,
        @Nullable Grid field,
        List<Example> examples,
        List<Shape> shapes,
        @Nullable Tally inputs,
        Throughput throughput) {

    private static final int NODES = 81;
    private static final int BINS = 80;

    LanePicture {
        dead = List.copyOf(dead);
        examples = List.copyOf(examples);
        shapes = List.copyOf(shapes);
    }

    static LanePicture of(Kind kind, Parameters parameters, Contest contest) {
        Network network = Network.of(parameters);
        network.forward(contest.batch());
        List<boolean[]> dead = IntStream.range(1, parameters.depth())
                .mapToObj(l -> DeadUnits.of(network, l))
                .toList();
        if (!parameters.isFinite()) {
            Throughput first = contest.throughput().get(kind.lane());
            return new LanePicture(false, dead, null, List.of(), List.of(), null, first);
        }
        Tally inputs = inputs(network);
        Throughput throughput = contest.throughput(kind, parameters);
        List<Shape> shapes = IntStream.range(1, parameters.depth())
                .mapToObj(l -> Shape.of(parameters, l))
                .toList();
        List<Example> examples = PlanePoint.of(contest.train(), network).stream()
                .map(Example::of)
                .toList();
        Field field = Field.of(network, Problem.REACH, NODES, DecisionGrid.Features.COORDINATES, 2);
        return new LanePicture(true, dead, Grid.of(field), examples, shapes, inputs, throughput);
    }

    private static Tally inputs(Network network) {
        double[] z = IntStream.range(1, network.architecture().depth())
                .boxed()
                .flatMapToDouble(l -> Arrays.stream(network.Z(l).data))
                .toArray();
        return Tally.of(z, Axis.linear(-Throughput.REACH, Throughput.REACH), BINS, false);
    }

    /// How many hidden units are dead.
    int deadUnits() {
        return dead.stream().mapToInt(LanePicture::count).sum();
    }

    /// How many of one layer's units are dead; layers are counted from 1.
    int deadUnits(int layer) {
        return count(dead.get(layer - 1));
    }

    int units() {
        return dead.stream().mapToInt(layer -> layer.length).sum();
    }

    /// The share of hidden units that are dead.
    double deadShare() {
        return (double) deadUnits() / units();
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
