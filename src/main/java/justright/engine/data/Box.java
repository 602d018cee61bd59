package justright.engine.data;

/// A rectangle in the plane.
record Box(double low1, double high1, double low2, double high2) {

    Box union(Box other) {
        return new Box(
                Math.min(low1, other.low1),
                Math.max(high1, other.high1),
                Math.min(low2, other.low2),
                Math.max(high2, other.high2));
    }

    Box widened(double by) {
        return new Box(low1 - by, high1 + by, low2 - by, high2 + by);
    }
}
