package justright.ui.plot.network;

/// A part of a network that can be pointed at. Layer 0 is the input; units count from 0.
public sealed interface Spot {

    /// The layer it belongs to.
    int layer();

    /// A unit's picture.
    record AtUnit(int layer, int unit) implements Spot {}

    /// b of a unit.
    record AtBias(int layer, int unit) implements Spot {}

    /// The weight of W⁽ˡ⁾ that leads into unit `to` of layer l.
    record AtEdge(int layer, int to, int from) implements Spot {}

    /// The count of units that had no room, above or below those shown.
    record AtMore(int layer, boolean below) implements Spot {}
}
