package justright.labs.batchnorm;

/// Which hidden layers have batch norm, in the net that has it.
enum Placement {
    ALL,
    FIRST,
    LAST;

    /// Whether hidden layer `l` of 1 … `layers` has it.
    boolean covers(int l, int layers) {
        return switch (this) {
            case ALL -> true;
            case FIRST -> l == 1;
            case LAST -> l == layers;
        };
    }
}
