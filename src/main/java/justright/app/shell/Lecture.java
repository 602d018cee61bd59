package justright.app.shell;

import java.util.List;
import justright.lab.LabState;

/// States of any labs, to be shown one after the other. Never empty.
record Lecture(List<LabState> steps) {

    Lecture {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a lecture needs a step");
        }
    }
}
