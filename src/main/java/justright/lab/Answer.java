package justright.lab;

import java.time.Instant;
import java.util.List;

/// What a student made of one step of a lesson.
///
/// @param of which step of the lesson, from 0
/// @param state what was on screen, to be replayed
/// @param met whether the goal held
/// @param step the moment of the run
/// @param measured what was measured then, in the order of the goal's parts; NaN where there was nothing
/// @param when it was
public record Answer(int of, LabState state, boolean met, int step, List<Double> measured, Instant when) {

    public Answer {
        measured = List.copyOf(measured);
    }
}
