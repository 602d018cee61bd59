package justright.labs.preprocessing;

/// What is prepared.
///
/// @param examples of train, at most; dev takes what is left
/// @param divide whether features are divided by σ before they are rotated
record Choice(Source source, int examples, boolean divide, long seed) {}
