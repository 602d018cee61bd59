package justright.labs.preprocessing;

import java.util.Optional;
import java.util.OptionalLong;
import org.ejml.data.DMatrixRMaj;

/// One whole step, measured: what it does for descent and for distances.
///
/// @param condition of the cost on these inputs
/// @param steps of descent to within 1 % of the optimum
/// @param devError of the nearest neighbour
/// @param train its inputs at this step, not to be changed
/// @param room where two features are shown
/// @param board where inputs are pictures
record Waypoint(
        Step step,
        double condition,
        OptionalLong steps,
        double devError,
        DMatrixRMaj train,
        Optional<CloudRoom> room,
        Optional<Board> board) {

    static Waypoint of(Step step, Journey journey) {
        Preparation preparation = journey.preparation();
        DMatrixRMaj train = journey.at(step.stage(), preparation.train().x());
        DMatrixRMaj dev = journey.at(step.stage(), preparation.dev().x());
        Valley valley = Valley.of(train, preparation.targets());
        boolean pictures = preparation.choice().source().isPictures();
        return new Waypoint(
                step,
                valley.condition(),
                valley.steps(),
                NearestNeighbour.error(preparation.train(), train, preparation.dev(), dev),
                train,
                pictures ? Optional.empty() : Optional.of(CloudRoom.at(step.stage(), journey)),
                pictures ? Optional.of(Board.at(step.stage(), journey)) : Optional.empty());
    }
}
