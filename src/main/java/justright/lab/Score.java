package justright.lab;

/// What a [Yardstick] showed of one run.
///
/// @param textKey what the yardstick is called at the beginning of a sentence
/// @param value NaN if the run has not come to it
public record Score(String textKey, Yardstick.Unit unit, double value) {}
