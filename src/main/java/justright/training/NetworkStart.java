package justright.training;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;
import org.jspecify.annotations.Nullable;

/// Where the training of a network starts: everything that cannot change without starting again. Immutable.
///
/// @param train what is learned from, already normalized
/// @param dev what is judged by, normalized with train's μ and σ
/// @param seed of the first weights, the masks and the order of mini-batches
/// @param parameters what it begins with in place of drawn weights; null to draw them
public record NetworkStart(
        Architecture architecture,
        Initialization initialization,
        Dataset train,
        Dataset dev,
        long seed,
        @Nullable NetworkValues parameters) {

    /// With drawn weights.
    public NetworkStart(
            Architecture architecture, Initialization initialization, Dataset train, Dataset dev, long seed) {
        this(architecture, initialization, train, dev, seed, null);
    }

    /// From these numbers, such as those of a network edited by hand; null to draw the weights. Masks and mini-batches
    /// are those of the seed either way.
    public NetworkStart from(@Nullable NetworkValues first) {
        return new NetworkStart(architecture, initialization, train, dev, seed, first);
    }

    /// The first parameters.
    ///
    /// @throws IllegalArgumentException if those given do not fit the architecture
    Parameters first(Chance weights) {
        NetworkValues given = parameters;
        return given == null ? Parameters.initialize(architecture, initialization, weights) : given.into(architecture);
    }
}
