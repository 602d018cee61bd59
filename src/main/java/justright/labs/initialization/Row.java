package justright.labs.initialization;

/// One scheme at one moment.
///
/// @param trainError share of train examples misclassified; NaN once its numbers have overflowed
record Row(Scheme scheme, Wave wave, Signal signal, double trainError, double devError) {}
