package justright.ui.plot.network;

/// A small slider under a layer, such as its keep_prob: pressed and dragged in the diagram itself.
///
/// @param position 0 at the left end, 1 at the right
/// @param text the value, at its right
/// @param active whether it takes effect now
/// @param warned whether the value is one to be warned of
public record Dial(double position, String text, boolean active, boolean warned) {}
