package justright.labs.batchnorm;

import java.util.List;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.training.Hyperparameters;

/// What is computed from one moment of both nets.
///
/// @param costs J on the train set as at test time, of each lane; ∞ if its numbers overflowed
/// @param spreads σ of all z of the last hidden layer over the train set, of each lane, before batch norm
/// @param layers of the net with batch norm
record RacePicture(List<Double> costs, List<Double> spreads, List<LayerReading> layers, TestTime testTime) {

    RacePicture {
        costs = List.copyOf(costs);
        spreads = List.copyOf(spreads);
        layers = List.copyOf(layers);
    }

    static RacePicture of(RaceFrame frame, Hyperparameters hyperparameters) {
        int batch = hyperparameters.batchSize();
        List<Network> networks = frame.lanes().stream().map(Network::of).toList();
        networks.forEach(network -> network.forward(frame.race().train()));
        return new RacePicture(
                networks.stream().map(RacePicture::cost).toList(),
                networks.stream().map(RacePicture::spread).toList(),
                LayerReading.all(frame, batch),
                TestTime.of(frame, batch));
    }

    private static double cost(Network network) {
        Parameters parameters = network.parameters();
        double cost = parameters.isFinite() ? network.dataCost() : Double.NaN;
        return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
    }

    private static double spread(Network network) {
        int lastHidden = network.architecture().depth() - 1;
        return Moments.of(network.Z(lastHidden).data).deviation();
    }
}
