package justright.labs.search;

/// A place on the map, 0 … 1 along either range.
record Spot(double x, double y) {

    Spot {
        x = Math.clamp(x, 0.0, 1.0);
        y = Math.clamp(y, 0.0, 1.0);
    }
}
