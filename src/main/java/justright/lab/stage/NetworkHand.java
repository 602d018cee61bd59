package justright.lab.stage;

import justright.ui.plot.network.Spot;

/// What is done to a network by hand on its diagram. Layer 0 is the input; units count from 0, as the diagram shows
/// them.
public interface NetworkHand {

    /// A weight was given another value.
    ///
    /// @param done whether the hand has let go, so that what came before is one edit
    void weight(Spot.AtEdge edge, double value, boolean done);

    /// A bias was given another value.
    ///
    /// @param done whether the hand has let go, so that what came before is one edit
    void bias(Spot.AtBias bias, double value, boolean done);

    /// A hidden layer is to have more units, or fewer.
    void units(int layer, int more);

    /// The network is to have more hidden layers, or fewer.
    void layers(int more);

    /// A unit was clicked, or Enter pressed on it: of use to feed a feature or not.
    void press(Spot.AtUnit unit);
}
