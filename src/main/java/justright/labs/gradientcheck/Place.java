package justright.labs.gradientcheck;

/// A layer of the network.
enum Place {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    OUTPUT(4);

    private final int layer;

    Place(int layer) {
        this.layer = layer;
    }

    /// 1 … L.
    int layer() {
        return layer;
    }
}
