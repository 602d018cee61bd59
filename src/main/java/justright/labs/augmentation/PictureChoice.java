package justright.labs.augmentation;

import java.util.List;
import java.util.Locale;
import justright.engine.Chance;
import justright.engine.data.Dataset;

/// What is learned: pictures, and what their label says.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum PictureChoice {
    /// Real digits. Neither flip is honest: which digit it is depends on left and right, up and down.
    DIGITS(8, List.of(2, 3, 5, 6, 7, 9)) {
        @Override
        Dataset draw(int pictures, Chance chance) {
            return Digits.some(pictures, chance);
        }
    },
    /// Drawn animals labelled by kind. A mirrored animal is an animal of the same kind; one on its head never comes.
    KIND(Animals.EDGE, List.of(0, 1, 2, 3, 0, 2)) {
        @Override
        Dataset draw(int pictures, Chance chance) {
            return Animals.kinds(pictures, chance);
        }
    },
    /// The same animals labelled by where they face: mirrored, the label is a lie.
    FACING(Animals.EDGE, List.of(0, 1, 0, 1, 0, 1)) {
        @Override
        Dataset draw(int pictures, Chance chance) {
            return Animals.facing(pictures, chance);
        }
    };

    private final int edge;
    private final List<Integer> shown;

    /// @param edge pixels along an edge
    /// @param shown the classes whose pictures are shown, in order
    PictureChoice(int edge, List<Integer> shown) {
        this.edge = edge;
        this.shown = shown;
    }

    /// In text keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    int edge() {
        return edge;
    }

    List<Integer> shown() {
        return shown;
    }

    /// So many different pictures, about 0 … 1, with one-hot labels.
    abstract Dataset draw(int pictures, Chance chance);
}
