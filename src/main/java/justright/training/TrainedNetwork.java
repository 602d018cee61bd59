package justright.training;

import java.util.Optional;
import java.util.function.Function;
import justright.engine.data.Augmentation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;

/// A network that an experiment trains, told so that somebody else can train it and get the same numbers.
///
/// Its mini-batches are dealt by [Batches] from the stream `batches` of the seed, its masks drawn from the stream
/// `dropout`, its updates made by a learner as everywhere.
///
/// @param name what it is called beside the others of the experiment; empty where its design says enough
/// @param first the parameters that it starts with, a copy
/// @param drawn how they were drawn from the stream `weights`, if they were
/// @param train what is learned from
/// @param dev what it is judged by
/// @param steering what an update goes by
/// @param holdsBiases whether b stays as it is
/// @param copies what it learns from besides, if anything
public record TrainedNetwork<H>(
        String name,
        Parameters first,
        Optional<Initialization> drawn,
        Batch train,
        Optional<Batch> dev,
        long seed,
        Function<H, Steering> steering,
        boolean holdsBiases,
        Optional<Copies> copies) {

    /// What one update goes by.
    ///
    /// @param architecture with the keep_prob of this update
    public record Steering(Hyperparameters hyperparameters, Architecture architecture) {}

    /// A transformed copy beside each picture, drawn from the stream `update t` of the stream `copies`.
    ///
    /// @param edge height and width of a picture
    /// @param fresh whether every update gets copies of its own, not all of them those of the first
    public record Copies(Augmentation augmentation, int edge, boolean fresh) {}

    /// A network that has the architecture of its first parameters all the time.
    public static TrainedNetwork<Hyperparameters> of(Parameters first, Batch train, Batch dev, long seed) {
        return new TrainedNetwork<>(
                "",
                first.copy(),
                Optional.empty(),
                train,
                Optional.of(dev),
                seed,
                now -> new Steering(now, first.architecture()),
                false,
                Optional.empty());
    }

    /// The same, steered by something else.
    public <G> TrainedNetwork<G> by(Function<G, H> translation) {
        return steered(translation.andThen(steering));
    }

    /// The same, of which every update goes by what `other` says.
    public <G> TrainedNetwork<G> steered(Function<G, Steering> other) {
        return new TrainedNetwork<>(name, first, drawn, train, dev, seed, other, holdsBiases, copies);
    }

    public TrainedNetwork<H> called(String other) {
        return new TrainedNetwork<>(other, first, drawn, train, dev, seed, steering, holdsBiases, copies);
    }

    /// The same, whose first weights another program may draw for itself.
    public TrainedNetwork<H> drawnBy(Initialization initialization) {
        return new TrainedNetwork<>(
                name, first, Optional.of(initialization), train, dev, seed, steering, holdsBiases, copies);
    }

    /// The same, judged by nothing but what it learns from.
    public TrainedNetwork<H> withoutDev() {
        return new TrainedNetwork<>(name, first, drawn, train, Optional.empty(), seed, steering, holdsBiases, copies);
    }

    public TrainedNetwork<H> holdingBiases() {
        return new TrainedNetwork<>(name, first, drawn, train, dev, seed, steering, true, copies);
    }

    public TrainedNetwork<H> withCopies(Copies made) {
        return new TrainedNetwork<>(name, first, drawn, train, dev, seed, steering, holdsBiases, Optional.of(made));
    }
}
