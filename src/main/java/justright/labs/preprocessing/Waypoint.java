package justright.labs.preprocessing;

import java.util.Optional;
import java.util.OptionalLong;
import org.ejml.data.DMatrixRMaj;

/// One whole step, measured: what it does for descent and for distances.
///
/// @param valley of linear regression on these inputs
/// @param devError of the nearest neighbour
/// @param fall of the cost in that descent
/// @param train its inputs at this step, not to be changed
/// @param dev the same of dev
/// @param room where two features are shown
/// @param board where inputs are pictures
record Waypoint(
        Step step,
        Valley valley,
        double devError,
        Fall fall,
        DMatrixRMaj train,
        DMatrixRMaj dev,
        Optional<CloudRoom> room,
        Optional<Board> board) {

    double condition() {
        return valley.condition();
    }

    OptionalLong steps() {
        return valley.steps();
    }

    /// The number of steps; infinite if they never come near.
    double count() {
        return steps().isPresent() ? steps().getAsLong() : Double.POSITIVE_INFINITY;
    }

    static Waypoint of(Step step, Journey journey) {
        Preparation preparation = journey.preparation();
        DMatrixRMaj train = journey.at(step.stage(), preparation.train().x());
        DMatrixRMaj dev = journey.at(step.stage(), preparation.dev().x());
        Valley valley = Valley.of(train, preparation.targets());
        boolean pictures = preparation.choice().source().isPictures();
        return new Waypoint(
                step,
                valley,
                NearestNeighbour.error(preparation.train(), train, preparation.dev(), dev),
                Fall.of(valley),
                train,
                dev,
                pictures ? Optional.empty() : Optional.of(CloudRoom.at(step.stage(), journey)),
                pictures ? Optional.of(Board.at(step.stage(), journey)) : Optional.empty());
    }
}
