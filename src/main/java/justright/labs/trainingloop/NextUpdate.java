package justright.labs.trainingloop;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;

/// Every number of the next update, computed by making it on a copy.
///
/// @param held the example that is followed through the network: the first of the batch
/// @param activations a of each layer for the held example, the input first
/// @param errors dz of each layer for the held example; none for the input
/// @param label y of the held example
/// @param loss of the held example
/// @param theta all parameters before, `gradient` of J over the batch, `next` all parameters after
/// @param batchBefore J over the batch before the update, `batchAfter` after; `allBefore` and `allAfter` over all
///     examples
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record NextUpdate(
        int held,
        List<double[]> activations,
        List<double[]> errors,
        int label,
        double loss,
        double[] theta,
        double[] gradient,
        double[] next,
        double batchBefore,
        double batchAfter,
        double allBefore,
        double allAfter) {

    static NextUpdate of(LoopFrame frame, UpdateRule rule) {
        Dataset train = frame.problem().train();
        Parameters before = frame.parameters();
        int[] examples = frame.batch().stream().mapToInt(j -> j).toArray();
        Batch batch = batch(train, examples);
        Batch all = Batch.of(train.x(), train.y());
        Network network = Network.of(before.copy());
        Gradients gradients = Gradients.zeros(before.architecture());
        network.forwardTraining(batch, Masks.none(before.architecture()));
        double batchBefore = network.dataCost();
        double loss = network.loss(0);
        network.backward(Penalty.NONE, gradients);
        Learner learner = Learner.of(before.copy(), Chance.of(0));
        learner.update(batch, rule);
        Learner past = Learner.of(before.copy(), Chance.of(0));
        return new NextUpdate(
                examples[0],
                activations(network, batch),
                IntStream.rangeClosed(1, before.depth())
                        .mapToObj(l -> column(network.dZ(l)))
                        .toList(),
                train.label(examples[0]),
                loss,
                before.flatten(),
                gradients.flatten(),
                learner.parameters().flatten(),
                batchBefore,
                learner.evaluate(batch).dataCost(),
                past.evaluate(all).dataCost(),
                learner.evaluate(all).dataCost());
    }

    /// These examples of a set, in this order.
    static Batch batch(Dataset set, int... examples) {
        Batch all = Batch.of(set.x(), set.y());
        Batch some = Batch.room(all, examples.length);
        some.gather(all, examples, 0, examples.length);
        return some;
    }

    private static List<double[]> activations(Network network, Batch batch) {
        double[] input = IntStream.range(0, batch.inputs())
                .mapToDouble(i -> batch.x(i, 0))
                .toArray();
        java.util.ArrayList<double[]> all = new java.util.ArrayList<>(List.of(input));
        for (int l = 1; l <= network.parameters().depth(); l++) {
            all.add(column(network.A(l)));
        }
        return List.copyOf(all);
    }

    /// The first example's column.
    private static double[] column(org.ejml.data.DMatrixRMaj values) {
        double[] column = new double[values.getNumRows()];
        for (int i = 0; i < column.length; i++) {
            column[i] = values.get(i, 0);
        }
        return column;
    }

    /// ŷ of the held example.
    double answer() {
        return activations.getLast()[0];
    }
}
