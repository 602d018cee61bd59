package justright.lab;

import javafx.beans.value.ObservableValue;

/// Repeats the present run and the pinned ones over five seeds, so that a single run does not mislead. Thread: JavaFX.
public interface Repetition {

    /// How it stands. Forgotten by itself when the settings on screen are no longer those repeated.
    ObservableValue<Repeats> status();

    /// Starts it; stops it if it is under way.
    void toggle();

    /// Repeats the present run alone, from this seed on and as long as this: what is compared with another.
    void begin(long firstSeed, int steps);

    /// Forgets what came of it.
    void forget();
}
