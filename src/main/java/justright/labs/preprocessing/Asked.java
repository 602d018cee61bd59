package justright.labs.preprocessing;

/// What the pictures are to show.
///
/// @param stage how far the inputs are prepared, 0 … 4
record Asked(Choice choice, Whitening whitening, double stage) {

    /// Pictures have too many features to be turned before one's eyes: they are shown at whole steps.
    Asked {
        stage = choice.source().isPictures() ? Math.rint(stage) : stage;
    }

    /// The same under another seed.
    Asked withSeed(long seed) {
        Choice other = new Choice(choice.source(), choice.examples(), choice.divide(), choice.made(), seed);
        return new Asked(other, whitening, stage);
    }

    /// Whether the steps are measured on the same inputs in the same way.
    boolean hasSameSteps(Asked other) {
        return choice.equals(other.choice) && whitening.equals(other.whitening);
    }
}
