package justright.labs.playground;

import java.util.Locale;

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

    /// The end of its text key.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
