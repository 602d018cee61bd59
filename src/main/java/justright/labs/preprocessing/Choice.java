package justright.labs.preprocessing;

import java.util.List;
import justright.lab.LabState;

/// What is prepared.
///
/// @param examples of train, at most; dev takes what is left
/// @param divide whether features are divided by σ before they are rotated
/// @param made how the inputs are made, where they are not real
record Choice(Source source, int examples, boolean divide, Made made, long seed) {

    /// @param noise of each of the two instruments
    /// @param own whether what is drawn is all there is
    /// @param drawn points that somebody has added to train
    record Made(double noise, boolean own, List<LabState.Point> drawn) {

        static final Made STANDARD = new Made(Source.NOISE, false, List.of());

        Made {
            drawn = List.copyOf(drawn);
        }
    }

    Choice(Source source, int examples, boolean divide, long seed) {
        this(source, examples, divide, Made.STANDARD, seed);
    }
}
