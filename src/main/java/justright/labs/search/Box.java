package justright.labs.search;

/// A part of the map that a round of trials keeps to, in places of 0 … 1.
record Box(double left, double bottom, double right, double top) {

    static final Box WHOLE = new Box(0, 0, 1, 1);

    /// Either side of a proposed box, as a share of the box around it.
    static final double SHRINK = 0.4;

    /// Narrower than this there is nothing to search in it.
    static final double LEAST = 0.02;

    /// The box with these opposite corners, inside the map.
    static Box between(Spot a, Spot b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
    }

    boolean isLargeEnough() {
        return right - left >= LEAST && top - bottom >= LEAST;
    }

    /// Whether it is too small to be meant as a box: a click.
    boolean isPoint() {
        return right - left < LEAST && top - bottom < LEAST;
    }

    /// A smaller box about a place in this one, moved so that it stays inside.
    Box about(Spot centre) {
        double width = SHRINK * (right - left);
        double height = SHRINK * (top - bottom);
        double from = Math.clamp(centre.x() - width / 2, left, right - width);
        double low = Math.clamp(centre.y() - height / 2, bottom, top - height);
        return new Box(from, low, from + width, low + height);
    }
}
