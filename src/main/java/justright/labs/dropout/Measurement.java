package justright.labs.dropout;

import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;

/// What a layer hands on with an implementation: mean |a| over units and examples, in training over many masks, and at
/// test time. Measured by running the network, knowing nothing of the implementation. The other layers drop nothing
/// meanwhile, so that only this layer's own mask is measured.
///
/// @param layer 0 for the inputs
record Measurement(int layer, double inTraining, double atTestTime) {

    static final int MASKS = 100;

    static Measurement of(DropoutFrame frame, Implementation implementation, int layer, Chance chance) {
        double p = frame.architecture().keepProb(layer);
        Architecture alone = frame.architecture().withoutDropout().withKeepProb(layer, p);
        Network network = Network.of(frame.thinned());
        network.adopt(alone);
        Batch train =
                Batch.of(frame.problem().train().x(), frame.problem().train().y());
        Masks masks = Masks.none(alone);
        double sum = 0;
        for (int n = 0; n < MASKS; n++) {
            masks.draw(alone, train.size(), chance);
            implementation.prepare(masks);
            network.forwardTraining(train, masks);
            sum += LayerDraw.meanSize(network.A(layer));
        }
        implementation.forward(network, train);
        return new Measurement(layer, sum / MASKS, LayerDraw.meanSize(network.A(layer)));
    }

    /// In training over test time: 1 if the next layer meets what it has learned with.
    double ratio() {
        return inTraining / atTestTime;
    }
}
