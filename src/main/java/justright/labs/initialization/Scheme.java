package justright.labs.initialization;

import justright.engine.network.Initialization;
import justright.setting.ChoiceSetting;

/// A way to draw the first weights, in the order of the rows on screen.
enum Scheme {
    ZEROS("show-zeros"),
    CONSTANT("show-constant"),
    SMALL("show-small"),
    LARGE("show-large"),
    XAVIER("show-xavier"),
    HE("show-he"),
    GLOROT("show-glorot"),
    /// `rand` where `randn` was meant.
    SLIP("show-slip"),
    /// Var(w) = k/n, k chosen by the student.
    YOURS("show-yours");

    /// What every weight of [#CONSTANT] is: 1/n at 50 units, so that the signal lives and symmetry is all its fault.
    static final double CONSTANT_WEIGHT = 0.02;

    static final double SMALL_DEVIATION = 0.01;

    private final String row;

    Scheme(String row) {
        this.row = row;
    }

    /// The id of the setting that shows its row.
    String row() {
        return row;
    }

    /// The engine's own scheme.
    ///
    /// @param k the variance factor of [#YOURS]; the others do not know it
    Initialization initialization(double k) {
        return switch (this) {
            case ZEROS -> Initialization.ZEROS;
            case CONSTANT -> Initialization.constant(CONSTANT_WEIGHT);
            case SMALL -> Initialization.normal(SMALL_DEVIATION);
            case LARGE -> Initialization.normal(1);
            case XAVIER -> Initialization.XAVIER;
            case HE -> Initialization.HE;
            case GLOROT -> Initialization.GLOROT;
            case SLIP -> Initialization.UNIFORM_SLIP;
            case YOURS -> Initialization.XAVIER.withVarianceFactor(k);
        };
    }

    /// E[w²], which is what the size of z goes by: Var(w) where the weights have mean 0.
    double secondMoment(double k, int inputs, int units) {
        Initialization drawn = initialization(k);
        double scale = drawn.scale(inputs, units);
        return this == SLIP ? scale * scale / 3 : scale * scale;
    }

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
