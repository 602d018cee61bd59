package justright.labs.preprocessing;

/// What the pictures are to show.
///
/// @param stage how far the inputs are prepared, 0 … 4
record Asked(Choice choice, Whitening whitening, double stage) {

    /// Pictures have too many features to be turned before one's eyes: they are shown at whole steps.
    Asked {
        stage = choice.source().isPictures() ? Math.rint(stage) : stage;
    }
}
