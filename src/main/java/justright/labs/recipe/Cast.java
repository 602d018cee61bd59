package justright.labs.recipe;

/// The patients that the challenges call in, by their number in the ward.
final class Cast {

    /// High bias: a straight line among moons.
    static final long STRAIGHT = 1;
    /// High bias: a straight line through a ring.
    static final long RING = 2;
    /// High variance: a large network on few examples.
    static final long WILD = 1;
    /// High variance that a penalty alone may cure.
    static final long MILD = 2;

    private Cast() {}
}
