package justright.ui.control;

import java.util.Locale;

/// The program's own pictograms, one SVG file each.
public enum Pictogram {
    /// Two pictures side by side.
    ABREAST,
    ADD,
    BUG,
    CHECK,
    CLOSE,
    COPY,
    /// Knobs that stand where they stood at first.
    DEFAULTS,
    DICE,
    DOWN,
    /// Something that is left out.
    DROPPED,
    /// Export.
    EXP,
    /// What is seen.
    EYE,
    FLAT,
    FULL,
    GLOBE,
    GEAR,
    /// Gradients: the chapter "Checking".
    GRAD,
    HELP,
    /// A straight line through a curve.
    HIGH_BIAS,
    /// A wiggle.
    HIGH_VARIANCE,
    HOME,
    INFO,
    /// A smooth curve.
    JUST_RIGHT,
    LAB,
    /// Steps one after the other.
    LECTURE,
    LEFT,
    LOCK,
    /// The program's mark, in its own colours.
    LOGO,
    /// A magnifying glass.
    MAG,
    /// One less.
    MINUS,
    MOON,
    MORE,
    /// A folder.
    OPEN,
    /// The chapter "Optimization".
    OPT,
    PAUSE,
    PIN,
    PLAY,
    /// One more.
    PLUS,
    /// Present.
    PRES,
    REDO,
    /// The chapter "Regularization".
    REG,
    /// Throw away.
    REMOVE,
    RESET,
    RIGHT,
    SAVE,
    /// The chapter "Search".
    SEARCH,
    /// The runs of the session.
    SHELF,
    /// The chapter "Setting up".
    SPLIT,
    /// Runs that part: repeat over several seeds.
    SPREAD,
    STEP,
    SUN,
    /// One in the place of another.
    SWAP,
    TARGET,
    UNDO,
    UP;

    /// The pictogram with this file name (without ending): `just-right`.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Pictogram named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String file() {
        return "/justright/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
