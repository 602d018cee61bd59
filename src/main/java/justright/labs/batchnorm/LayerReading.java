package justright.labs.batchnorm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// One layer of the net with batch norm, batch by batch, as training sees it.
///
/// @param normalized whether this layer has batch norm
/// @param passages one for each batch
/// @param gamma what the first unit has learned; 1 without batch norm
record LayerReading(boolean normalized, List<Passage> passages, double gamma, double beta) {

    /// So many batches are shown.
    static final int BATCHES = 3;

    LayerReading {
        passages = List.copyOf(passages);
    }

    /// All hidden layers on the same few batches of the train set, drawn for this purpose.
    static List<LayerReading> all(RaceFrame frame, int batchSize) {
        Network network = Network.of(Lane.WITH.of(frame.lanes()));
        Batch train = frame.race().train();
        Batch batch = Batch.room(train, Math.min(batchSize, train.size()));
        Chance chance = Chance.of(frame.race().seed()).stream("shown batches");
        int layers = frame.race().design().layers();
        Passage[][] passages = new Passage[layers][BATCHES];
        for (int b = 0; b < BATCHES; b++) {
            int[] order = IntStream.range(0, train.size()).toArray();
            chance.shuffle(order);
            batch.gather(train, order, 0, Math.min(batchSize, train.size()));
            network.forwardTraining(batch, Masks.none(network.architecture()));
            for (int l = 1; l <= layers; l++) {
                DMatrixRMaj z = network.Z(l);
                double[] unit = Arrays.copyOf(z.data, z.numCols);
                passages[l - 1][b] = Passage.of(z.data, network.preactivation(l).data, unit);
            }
        }
        return IntStream.rangeClosed(1, layers)
                .mapToObj(l -> of(network, l, List.of(passages[l - 1])))
                .toList();
    }

    private static LayerReading of(Network network, int l, List<Passage> passages) {
        boolean normalized = network.architecture().layer(l).batchNorm();
        double gamma = normalized ? network.parameters().gamma(l).get(0, 0) : 1;
        double beta = normalized ? network.parameters().beta(l).get(0, 0) : 0;
        return new LayerReading(normalized, passages, gamma, beta);
    }
}
