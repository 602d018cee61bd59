package justright.labs.playground;

import java.util.Locale;

/// Why other examples are learned from than those asked for.
enum Trouble {
    /// They are those.
    NONE,
    /// Points of one class only.
    ONE_CLASS,
    /// Too few points of a class, or rows, to learn from some and judge by others.
    TOO_FEW,
    /// No table has been opened.
    NO_TABLE;

    /// The end of its text key.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
