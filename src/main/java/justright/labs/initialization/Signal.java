package justright.labs.initialization;

import justright.setting.ChoiceSetting;
import justright.ui.reading.Diagnosis.Mood;

/// What becomes of the numbers on their way through the layers. The bounds are on screen in the help of the view.
enum Signal {
    KEPT(Mood.OK, "just-right"),
    VANISHES(Mood.BAD, "down"),
    EXPLODES(Mood.BAD, "up"),
    SATURATES(Mood.BAD, "high-variance"),
    IDENTICAL(Mood.BAD, "flat"),
    LOST(Mood.DIVERGED, "up");

    /// Less than this share of the inputs' signal reaches the last layer: it has vanished.
    static final double FAINT = 0.05;
    /// More than so many times the inputs' signal: it explodes.
    static final double LOUD = 10;
    /// More than this share of the last layer's values near an end: it saturates.
    static final double MOST = 0.5;
    /// An update that moves a layer's weights by less than this share of their size hardly moves them.
    static final double STUCK = 1e-4;
    /// An update that moves a layer's weights by more than their own size throws them about.
    static final double WILD = 1;

    private final Mood mood;
    private final String icon;

    Signal(Mood mood, String icon) {
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

    static Signal of(Wave wave, View view, double inputSignal, double learningRate) {
        if (!wave.isFinite()) {
            return LOST;
        }
        if (wave.isSymmetric()) {
            return IDENTICAL;
        }
        return view == View.ACTIVATIONS ? forward(wave, inputSignal) : backward(wave, learningRate);
    }

    private static Signal forward(Wave wave, double inputSignal) {
        double gain = wave.last().signal() / inputSignal;
        if (wave.last().saturated() > MOST) {
            return SATURATES;
        }
        return gain < FAINT ? VANISHES : gain > LOUD ? EXPLODES : KEPT;
    }

    private static Signal backward(Wave wave, double learningRate) {
        if (wave.mostUpdate(learningRate) > WILD) {
            return EXPLODES;
        }
        return wave.leastUpdate(learningRate) < STUCK ? VANISHES : KEPT;
    }
}
