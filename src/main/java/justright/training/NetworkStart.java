package justright.training;

import justright.engine.data.Dataset;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;

/// Where the training of a network starts: everything that cannot change without starting again. Immutable.
///
/// @param train what is learned from, already normalized
/// @param dev what is judged by, normalized with train's μ and σ
/// @param seed of the first weights, the masks and the order of mini-batches
public record NetworkStart(
        Architecture architecture, Initialization initialization, Dataset train, Dataset dev, long seed) {}
