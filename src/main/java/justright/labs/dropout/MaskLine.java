package justright.labs.dropout;

/// How far slow motion has come in the lines of inverted dropout.
enum MaskLine {
    /// No slow motion: all lines at once.
    ALL,
    /// d = rand < keep_prob
    DRAW,
    /// a = a * d
    MULTIPLY,
    /// a /= keep_prob
    DIVIDE,
    /// The next layer's z.
    NEXT;

    /// The line after this one; after the last the first, with the next iteration.
    MaskLine following() {
        return this == NEXT || this == ALL ? DRAW : values()[ordinal() + 1];
    }

    /// Whether a line has been reached.
    boolean shows(MaskLine other) {
        return this == ALL || other.ordinal() <= ordinal();
    }
}
