package justright.labs.spreading;

import java.util.Locale;

/// What is done to one of the three units that learn side by side.
enum Remedy {
    NONE,
    DROPOUT,
    L2;

    /// The part of text keys that names it.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
