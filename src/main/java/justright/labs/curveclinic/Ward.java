package justright.labs.curveclinic;

import java.util.List;

/// What the next patients may suffer from.
enum Ward {
    /// Any of the nine causes.
    NINE(Cause.ALL),
    /// One of the three that simple rules tell apart.
    THREE(Cause.SIMPLE);

    private final List<Cause> causes;

    Ward(List<Cause> causes) {
        this.causes = causes;
    }

    List<Cause> causes() {
        return causes;
    }
}
