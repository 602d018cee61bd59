package justright.ui.theme;

import java.util.Locale;
import java.util.Objects;

/// The three looks: one style sheet each, which holds every colour.
public enum Theme {
    LIGHT,
    DARK,
    /// Stronger colours for a projector in a lit room.
    PROJECTOR;

    /// The name used on the command line, in preferences and in file names.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDark() {
        return this == DARK;
    }

    /// The sheet with this theme's colours.
    public String sheet() {
        return url("/justright/theme/" + id() + ".css");
    }

    /// The sheet that all themes share: shapes, sizes, type.
    public static String commonSheet() {
        return url("/justright/theme/common.css");
    }

    private static String url(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
