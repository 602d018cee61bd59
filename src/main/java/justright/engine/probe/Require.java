package justright.engine.probe;

/// Refusals that name the argument and both values.
final class Require {

    private Require() {}

    static void equal(String name, int value, String otherName, int other) {
        if (value != other) {
            throw new IllegalArgumentException(name + " " + value + " differs from " + otherName + " " + other);
        }
    }

    static void index(String name, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(name + " " + index + " is not in 0 … " + (size - 1));
        }
    }

    static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " is less than " + least);
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " " + value + " is not a positive number");
        }
    }

    static void probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " " + value + " is not in [0, 1]");
        }
    }
}
