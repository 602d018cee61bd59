package justright.labs.playground;

import java.util.Locale;
import java.util.Optional;
import justright.ui.text.Phrase;

/// Why other examples are learned from than those asked for.
enum Trouble {
    /// They are those.
    NONE,
    /// Points of one class only.
    ONE_CLASS,
    /// Too few points of a class to learn from some and judge by others.
    TOO_FEW,
    /// Points of one height only.
    ONE_HEIGHT,
    /// Too few points of a height.
    TOO_FEW_HEIGHTS,
    /// Too few rows of a table.
    TOO_FEW_ROWS,
    /// No table has been opened.
    NO_TABLE;

    /// What is missing, as a sentence; empty if nothing is.
    Optional<Phrase> sentence() {
        return this == NONE
                ? Optional.empty()
                : Optional.of(
                        Phrase.of("trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
