package justright.labs.spreading;

/// What the four inputs carry.
enum News {
    /// All report the same signal, equally well.
    SAME,
    /// All report it, the first far better than the others.
    CLEANER,
    /// Only the first reports it.
    ALONE;

    /// σ of the poor inputs' own noise, beside a signal of 1.
    private static final double POOR = 1;

    /// What an input reads.
    ///
    /// @param signal standard normal, the same for all inputs of an example
    /// @param own standard normal, each input's own
    /// @param noise how large the own part is
    double reading(int input, double signal, double own, double noise) {
        return switch (this) {
            case SAME -> signal + noise * own;
            case CLEANER -> signal + (input == 0 ? noise : Math.max(noise, POOR)) * own;
            case ALONE -> input == 0 ? signal + noise * own : own;
        };
    }
}
