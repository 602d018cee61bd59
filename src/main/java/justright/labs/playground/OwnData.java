package justright.labs.playground;

import java.util.List;
import java.util.Optional;
import justright.lab.LabState;
import justright.training.problem.OwnTable;

/// What the user brought: painted points, a table.
record OwnData(List<LabState.Point> points, Optional<OwnTable> table) {

    static final OwnData NOTHING = new OwnData(Points.FEWEST, Optional.empty());

    OwnData {
        points = List.copyOf(points);
    }

    /// What a state carries; what it does not carry stays as it is here.
    OwnData with(LabState state) {
        return new OwnData(
                state.data().isEmpty() ? Points.FEWEST : state.data(),
                Optional.ofNullable(state.table()).or(() -> table));
    }

    OwnData withPoints(List<LabState.Point> others) {
        return new OwnData(others, table);
    }

    OwnData withTable(OwnTable other) {
        return new OwnData(points, Optional.of(other));
    }
}
