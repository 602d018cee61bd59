package justright.labs.recipe;

import justright.training.BiasVariance;

/// A training on its way.
///
/// @param share of its updates that are made, 0 … 1
/// @param secondsLeft as estimated from the updates made so far
record Glimpse(Case about, BiasVariance errors, double share, double secondsLeft) {}
