package justright.labs.augmentation;

import java.util.List;
import java.util.Locale;

/// The kinds of animals there are, built of ellipses. Drawn facing right; x to the right and y downwards, −1 … 1.
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
enum Animal {
    /// Ears and tail up.
    CAT(
            part(-0.08, 0.22, 0.44, 0.24, 0),
            part(0.46, -0.12, 0.24, 0.24, 0),
            part(0.34, -0.42, 0.07, 0.16, -12),
            part(0.58, -0.42, 0.07, 0.16, 12),
            part(-0.36, 0.56, 0.08, 0.26, 0),
            part(0.24, 0.56, 0.08, 0.26, 0),
            part(-0.56, -0.12, 0.07, 0.34, -10)),
    /// A snout, a hanging ear, the tail level.
    DOG(
            part(-0.08, 0.16, 0.46, 0.22, 0),
            part(0.48, -0.2, 0.22, 0.2, 0),
            part(0.74, -0.12, 0.16, 0.1, 0),
            part(0.34, -0.06, 0.08, 0.2, 8),
            part(-0.38, 0.54, 0.08, 0.28, 0),
            part(0.24, 0.54, 0.08, 0.28, 0),
            part(-0.66, 0.02, 0.22, 0.07, 24)),
    /// A beak, a wing, two thin legs.
    BIRD(
            part(-0.04, 0.06, 0.4, 0.26, -14),
            part(0.4, -0.32, 0.2, 0.2, 0),
            part(0.68, -0.3, 0.16, 0.06, 0),
            part(-0.56, 0.14, 0.26, 0.08, -24),
            part(-0.02, 0.52, 0.05, 0.28, 0),
            part(0.16, 0.52, 0.05, 0.28, 0)),
    /// Long ears, a short tail, short legs.
    HARE(
            part(-0.1, 0.28, 0.4, 0.26, 0),
            part(0.38, 0.0, 0.22, 0.2, 0),
            part(0.28, -0.46, 0.07, 0.34, -10),
            part(0.46, -0.46, 0.07, 0.34, 8),
            part(-0.34, 0.6, 0.16, 0.1, 0),
            part(0.22, 0.6, 0.14, 0.09, 0),
            part(-0.54, 0.16, 0.1, 0.1, 0));

    private final List<Part> parts;

    Animal(Part... parts) {
        this.parts = List.of(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /// In text keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Part part(double x, double y, double wide, double high, double degrees) {
        return new Part(x, y, wide, high, degrees);
    }

    /// An ellipse.
    ///
    /// @param x of its middle
    /// @param wide half its width, before it is turned
    /// @param degrees by which it is turned clockwise
    record Part(double x, double y, double wide, double high, double degrees) {}
}
