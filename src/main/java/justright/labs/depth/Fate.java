package justright.labs.depth;

import justright.setting.ChoiceSetting;
import justright.ui.reading.Diagnosis.Mood;

/// What becomes of the numbers on their way through the layers and back. The bounds are on screen in the help of the
/// network.
enum Fate {
    KEPT(Mood.OK, "just-right"),
    VANISHES(Mood.BAD, "down"),
    EXPLODES(Mood.BAD, "up"),
    /// Some have become exactly 0.
    GONE(Mood.BAD, "down"),
    /// Some are ∞ or no numbers any more.
    LOST(Mood.DIVERGED, "up");

    /// More than so many times what it was, forward or backward: it explodes.
    static final double LOUD = 10;
    /// Less than this share of what it was: it vanishes.
    static final double FAINT = 0.01;
    /// A step that moves a layer's weights by less than this share of their size hardly moves them.
    static final double STUCK = 1e-4;
    /// A step that moves a layer's weights by more than their own size throws them about.
    static final double WILD = 1;

    private final Mood mood;
    private final String icon;

    Fate(Mood mood, String icon) {
        this.mood = mood;
        this.icon = icon;
    }

    Mood mood() {
        return mood;
    }

    String icon() {
        return icon;
    }

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }

    static Fate of(Passage passage) {
        if (!passage.isFinite()) {
            return LOST;
        }
        if (passage.isGone()) {
            return GONE;
        }
        if (Math.max(passage.forward(), passage.backward()) > LOUD) {
            return EXPLODES;
        }
        return Math.min(passage.forward(), passage.backward()) < FAINT ? VANISHES : KEPT;
    }

    /// Whether a step of plain descent moves this layer, and does not throw it about.
    static boolean learns(LayerSizes layer, double learningRate) {
        double update = layer.update(learningRate);
        return update >= STUCK && update <= WILD;
    }

    /// How many layers do.
    static int learning(Passage passage, double learningRate) {
        return (int) passage.layers().stream()
                .filter(layer -> learns(layer, learningRate))
                .count();
    }
}
