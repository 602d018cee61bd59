package justright.labs.curveclinic;

import java.util.List;

/// What the next patients may suffer from.
enum Ward {
    /// Any of the nine causes.
    NINE,
    /// One of the three that simple rules tell apart.
    THREE;

    List<Cause> causes() {
        return switch (this) {
            case NINE -> Cause.ALL;
            case THREE -> Cause.SIMPLE;
        };
    }
}
