package justright.ui.plot.network;

/// A number written on an edge, a third of the way from the unit it leaves.
///
/// @param layer the layer the edge leaves, 0 for the input
/// @param lit whether it is pointed out
public record EdgeNote(int layer, int from, int to, String text, boolean lit) {}
