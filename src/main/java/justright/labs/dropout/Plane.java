package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.training.problem.Problem;
import justright.ui.plot.field.Grid;
import org.ejml.data.DMatrixRMaj;

/// The picture's plane as examples to ask a network about, in strips of whole rows small enough for the cache. A third
/// input is 0 everywhere: its mean.
final class Plane {

    /// Examples of a strip, at most.
    private static final int MOST = 1024;

    private final int nodes;
    private final List<Batch> strips = new ArrayList<>();

    Plane(int nodes, int inputs) {
        this.nodes = nodes;
        int rows = Math.max(1, MOST / nodes);
        for (int first = 0; first < nodes; first += rows) {
            strips.add(strip(first, Math.min(rows, nodes - first), inputs));
        }
    }

    private Batch strip(int firstRow, int rows, int inputs) {
        DMatrixRMaj x = new DMatrixRMaj(inputs, rows * nodes);
        for (int j = 0; j < x.numCols; j++) {
            x.set(0, j, place(j % nodes));
            x.set(1, j, place(firstRow + Math.floorDiv(j, nodes)));
        }
        return Batch.of(x, new DMatrixRMaj(1, x.numCols));
    }

    private double place(int node) {
        return Problem.REACH * (2.0 * node / (nodes - 1) - 1);
    }

    /// The examples of the largest strip.
    int widest() {
        return strips.getFirst().size();
    }

    /// What the network answers everywhere.
    ///
    /// @param forward takes a strip through it
    Grid ask(Network network, Consumer<Batch> forward) {
        double[] values = new double[nodes * nodes];
        int at = 0;
        int output = network.architecture().depth();
        for (Batch strip : strips) {
            forward.accept(strip);
            for (int j = 0; j < strip.size(); j++) {
                values[at++] = network.a(output, 0, j);
            }
        }
        return new Grid(-Problem.REACH, Problem.REACH, -Problem.REACH, Problem.REACH, nodes, nodes, values);
    }
}
