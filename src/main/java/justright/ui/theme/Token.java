package justright.ui.theme;

/// A colour by what it means. Each theme sheet gives every token its value as `-jr-name`.
public enum Token {
    /// The window.
    BG,
    /// The navigation.
    NAV,
    /// Cards, bench, top bar.
    CARD,
    /// Selected row, segmented track.
    RAISED,
    /// Hairlines.
    LINE,
    /// Plot grid.
    GRID,
    /// Outlines that mean "control", axes, ticks.
    CTL,
    /// Text, boundary, primary button, focus.
    INK,
    /// Secondary text, idle bars, m, n, noise.
    INK2,
    /// Ticks, hints, the Bayes line.
    INK3,
    /// Class A (y = 0), negative weights.
    CLASS_A,
    /// Class B (y = 1), positive weights.
    CLASS_B,
    /// Third to eighth class, where there are more than two.
    CLASS_C,
    CLASS_D,
    CLASS_E,
    CLASS_F,
    CLASS_G,
    CLASS_H,
    /// Training error and cost.
    TRAIN,
    /// Dev error and cost.
    DEV,
    /// Test error.
    TEST,
    /// Λ, keep_prob, ε, weight scale.
    LAMBDA,
    LAMBDA_TINT,
    /// Α, β, descent paths.
    ALPHA,
    ALPHA_TINT,
    /// Just right.
    OK,
    OK_TINT,
    /// High bias, look closer.
    WARN,
    WARN_TINT,
    /// High variance, diverged, dropped unit.
    BAD,
    BAD_TINT,
    /// Text on ink and on λ.
    INVERSE,
    /// Outline under lines and labels that cross a field.
    HALO,
    FIELD_0,
    FIELD_25,
    FIELD_50,
    FIELD_75,
    FIELD_100,
    LOSS_0,
    LOSS_30,
    LOSS_65,
    LOSS_100;

    /// The look-up name in style sheets, for example `-jr-class-a`.
    public String cssName() {
        return "-jr-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
