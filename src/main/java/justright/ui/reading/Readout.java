package justright.ui.reading;

import justright.ui.text.Phrase;

/// One number with its name and, where it is drawn in a plot, the line it belongs to.
///
/// @param value formatted, with its unit
public record Readout(Phrase name, String value, Line line) {

    /// The line in the plots that shows the same quantity.
    public enum Line {
        TRAIN,
        DEV,
        TEST,
        BAYES,
        /// The run behind, such as a twin or a pinned one.
        GHOST,
        NONE
    }
}
