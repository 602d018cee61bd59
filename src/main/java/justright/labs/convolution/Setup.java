package justright.labs.convolution;

import justright.engine.data.CrossCorrelation;
import justright.engine.data.FilterFit;
import org.ejml.data.DMatrixRMaj;

/// What a run is about. Nobody changes its matrices.
///
/// @param choice the name of the filter that slides, or whose map is the target
/// @param picture n × n
/// @param given its numbers, f × f
record Setup(Mode mode, FilterChoice choice, DMatrixRMaj picture, CrossCorrelation correlation, DMatrixRMaj given) {

    /// ⌊(n + 2p − f)/s⌋ + 1: the edge of the map.
    int mapSize() {
        return correlation.outputSize(picture.getNumRows(), FilterChoice.EDGE);
    }

    /// How many stops the filter makes: one for each cell of the map.
    int stops() {
        return mapSize() * mapSize();
    }

    /// The map of a filter on this picture.
    DMatrixRMaj map(DMatrixRMaj filter) {
        return correlation.apply(picture, filter);
    }

    /// The picture with its rings of zeros, (n + 2p) × (n + 2p). A new matrix.
    DMatrixRMaj padded() {
        int p = correlation.padding();
        int n = picture.getNumRows();
        DMatrixRMaj padded = new DMatrixRMaj(n + 2 * p, n + 2 * p);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                padded.set(row + p, column + p, picture.get(row, column));
            }
        }
        return padded;
    }

    /// How well filters fit the map of the given one.
    FilterFit fit() {
        return new FilterFit(correlation, picture, map(given));
    }

    /// The pixel under the i-th weight, counted row by row, when the filter stands at a stop.
    double pixel(DMatrixRMaj padded, int stop, int i) {
        int row = stop / mapSize() * correlation.stride() + i / FilterChoice.EDGE;
        int column = stop % mapSize() * correlation.stride() + i % FilterChoice.EDGE;
        return padded.get(row, column);
    }

    /// Parameters of this convolution: nine weights, one bias.
    int parameters() {
        return FilterChoice.WEIGHTS + 1;
    }

    /// Parameters of a fully-connected layer from this picture to as many outputs.
    int fullyConnected() {
        return stops() * (picture.getNumElements() + 1);
    }
}
