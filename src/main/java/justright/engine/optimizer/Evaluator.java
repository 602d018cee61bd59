package justright.engine.optimizer;

import justright.engine.kernel.FixedSum;
import justright.engine.kernel.Padding;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.jspecify.annotations.Nullable;

/// Measures a network on sets of examples of any size.
///
/// Large sets go through the network in tiles, so that what its layers make of a tile stays in the cache and is
/// overwritten by the next. The losses of all examples are kept and summed in the one order ([FixedSum]): the bits do
/// not depend on the tile. Allocates only when a set is larger than any before.
///
/// Thread: one at a time, together with the network.
final class Evaluator {

    /// Sets up to this size go through in one piece and can be read in the network afterwards.
    static final int WHOLE = 512;

    /// A multiple of [Padding#BLOCK].
    private static final int TILE = 256;

    private final Network network;
    private @Nullable Batch tile;
    private double[] losses = new double[0];

    Evaluator(Network network) {
        this.network = network;
    }

    /// Mean loss and errors as at test time, without penalty. Modified: the network's arrays of its last pass.
    ///
    /// @throws IllegalArgumentException if the batch does not fit the architecture or is empty
    Evaluation of(Batch batch) {
        boolean classes = network.architecture().loss().isClassification();
        int m = batch.size();
        if (m <= WHOLE) {
            network.forward(batch);
            return new Evaluation(network.dataCost(), classes ? network.errors() : 0, m);
        }
        network.requireFits(batch);
        int errors = 0;
        Batch room = room(batch);
        for (int from = 0; from < m; from += TILE) {
            int count = Math.min(TILE, m - from);
            room.copy(batch, from, count);
            network.forward(room);
            network.dataCost();
            for (int j = 0; j < count; j++) {
                losses[from + j] = network.loss(j);
            }
            errors += classes ? network.errors() : 0;
        }
        return new Evaluation(FixedSum.sum(losses, Padding.of(m)) / m, errors, m);
    }

    /// Room for a tile of examples like these, and for all their losses, zero beyond the last.
    private Batch room(Batch batch) {
        int padded = Padding.of(batch.size());
        if (losses.length < padded) {
            losses = new double[padded];
        }
        for (int j = batch.size(); j < padded; j++) {
            losses[j] = 0;
        }
        Batch room = tile;
        if (room == null || room.inputs() != batch.inputs() || room.outputs() != batch.outputs()) {
            room = Batch.room(batch, TILE);
            tile = room;
        }
        return room;
    }
}
