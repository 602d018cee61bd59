package justright.labs.split;

/// What is known of one model that was tried.
///
/// @param number 1 … K, in the order of trying
/// @param dev its error on dev
/// @param test its error on test; NaN without a test set
/// @param truth its error on fresh pictures from users
record Tried(int number, double dev, double test, double truth) {}
