package justright.ui.plot;

import java.util.List;
import java.util.Optional;

/// What a plot tells about the place under the pointer.
@FunctionalInterface
public interface Probe {

    /// The reading at a place in data coordinates, if there is one.
    Optional<Reading> at(double x, double y);

    /// A place to mark and the lines to write beside it; the last line is the emphasized one.
    record Reading(double x, double y, List<String> lines) {
        public Reading {
            lines = List.copyOf(lines);
        }
    }
}
