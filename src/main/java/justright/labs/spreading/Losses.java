package justright.labs.spreading;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// Half the mean squared error of a unit on dev examples.
///
/// @param whole with all inputs
/// @param without with each of the inputs failed, that is 0, in turn
record Losses(double whole, List<Double> without) {

    Losses {
        without = List.copyOf(without);
    }

    static Losses of(Bet bet, Sensors sensors) {
        Network unit = Network.of(LinearUnit.parameters(bet));
        return new Losses(
                loss(unit, sensors.devX(), sensors.devY()),
                IntStream.range(0, Sensors.INPUTS)
                        .mapToObj(input -> loss(unit, failed(sensors.devX(), input), sensors.devY()))
                        .toList());
    }

    private static double loss(Network unit, DMatrixRMaj x, DMatrixRMaj y) {
        unit.forward(Batch.of(x, y));
        return unit.dataCost();
    }

    private static DMatrixRMaj failed(DMatrixRMaj x, int input) {
        DMatrixRMaj rest = x.copy();
        for (int j = 0; j < rest.getNumCols(); j++) {
            rest.set(input, j, 0);
        }
        return rest;
    }

    /// @param lost the input that has failed; −1 for none
    double at(int lost) {
        return lost < 0 ? whole : without.get(lost);
    }
}
