package justright.training;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Something that is trained, one update at a time, always the same way from the same start.
///
/// A session's thread owns it; only what [#frame] returns leaves that thread.
///
/// @param <H> what steers an update: an immutable record
/// @param <F> the picture of a moment: an immutable record
public interface Experiment<H, F> {

    /// One update of all parameters.
    void step(H hyperparameters);

    /// Whether every number is still finite after the last update.
    boolean isFinite();

    /// Whether the run has come to its end by itself with the last update, before all that were planned. It may be gone
    /// on with.
    default boolean isOver() {
        return false;
    }

    /// What the screen needs to draw this moment; a copy.
    F frame(H hyperparameters);

    /// The series of [#measure], always the same for one experiment.
    Set<Series> series();

    /// Measures the present parameters; changes nothing.
    Measures measure(H hyperparameters);

    /// Everything that the future depends on: parameters, optimizer, random numbers. A copy.
    Object save();

    /// Back to a moment that [#save] returned; may be used more than once.
    void restore(Object saved);

    /// The networks that are trained, with the parameters that they have now, so that they can be trained elsewhere;
    /// none if it is something else.
    default List<TrainedNetwork<H>> networks() {
        return List.of();
    }

    /// The same experiment with other frames: what the screen needs besides, such as the data it is about.
    default <G> Experiment<H, G> reframed(Function<? super F, ? extends G> reframe) {
        return new Reframed<>(this, reframe);
    }
}
