package justright.ui.control;

/// A value on a slider's track beyond which something changes: its tick stands out, its name stands under it, and the
/// track beyond it is marked.
///
/// @param name a word, in the language of the moment
public record Landmark(double value, String name) {}
