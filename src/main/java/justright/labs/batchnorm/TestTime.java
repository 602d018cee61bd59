package justright.labs.batchnorm;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;

/// How the net with batch norm predicts the dev digits: by its running averages, and by the statistics of whatever
/// batch a digit happens to come in.
///
/// @param running P(true class) of each digit, by the running averages
/// @param own the same by its batch's statistics, for each digit and round
/// @param alone the same in a batch of one
/// @param changed share of the predictions in company that name another class than the running averages do
/// @param distinctAlone how many different answers the digits get, each alone in its batch
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record TestTime(double[] running, double[][] own, double[] alone, double changed, int distinctAlone, int batch) {

    /// How often all digits are dealt into batches anew.
    static final int ROUNDS = 30;

    static TestTime of(RaceFrame frame, int batchSize) {
        Network network = Network.of(Lane.WITH.of(frame.lanes()));
        Batch dev = frame.race().dev();
        int output = network.architecture().depth();
        int n = dev.size();
        int size = Math.min(batchSize, n);
        double[] running = new double[n];
        int[] named = new int[n];
        network.forward(dev);
        for (int j = 0; j < n; j++) {
            running[j] = network.a(output, label(dev, j), j);
            named[j] = named(network, j);
        }
        double[][] own = new double[n][ROUNDS];
        Chance chance = Chance.of(frame.race().seed()).stream("neighbours");
        Batch batch = Batch.room(dev, size);
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int[] order = IntStream.range(0, n).toArray();
            chance.shuffle(order);
            for (int from = 0; from < n; from += size) {
                int first = Math.min(from, n - size); // the last batch is filled up with digits already seen
                batch.gather(dev, order, first, size);
                network.forwardTraining(batch, Masks.none(network.architecture()));
                for (int j = from - first; j < size; j++) {
                    int digit = order[first + j];
                    own[digit][round] = network.a(output, label(dev, digit), j);
                    changed += named(network, j) == named[digit] ? 0 : 1;
                }
            }
        }
        Alone alone = alone(network, dev);
        return new TestTime(running, own, alone.answers(), (double) changed / (n * ROUNDS), alone.distinct(), size);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    private record Alone(double[] answers, int distinct) {}

    private static Alone alone(Network network, Batch dev) {
        int output = network.architecture().depth();
        double[] answers = new double[dev.size()];
        Set<Double> distinct = new HashSet<>();
        Batch one = Batch.room(dev, 1);
        for (int j = 0; j < dev.size(); j++) {
            one.gather(dev, new int[] {j}, 0, 1);
            network.forwardTraining(one, Masks.none(network.architecture()));
            answers[j] = network.a(output, label(dev, j), 0);
            distinct.add(network.a(output, 0, 0));
        }
        return new Alone(answers, distinct.size());
    }

    private static int label(Batch batch, int j) {
        int label = 0;
        for (int k = 1; k < batch.outputs(); k++) {
            label = batch.y(k, j) > batch.y(label, j) ? k : label;
        }
        return label;
    }

    private static int named(Network network, int j) {
        int output = network.architecture().depth();
        int named = 0;
        for (int k = 1; k < network.architecture().outputs(); k++) {
            named = network.a(output, k, j) > network.a(output, named, j) ? k : named;
        }
        return named;
    }
}
