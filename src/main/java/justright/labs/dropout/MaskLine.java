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
        return switch (this) {
            case ALL, NEXT -> DRAW;
            case DRAW -> MULTIPLY;
            case MULTIPLY -> DIVIDE;
            case DIVIDE -> NEXT;
        };
    }

    /// Whether a line has been reached.
    boolean shows(MaskLine other) {
        return this == ALL || other.compareTo(this) <= 0;
    }
}
