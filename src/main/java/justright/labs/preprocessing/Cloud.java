package justright.labs.preprocessing;

import org.ejml.data.DMatrixRMaj;

/// Two features at one stage, ready to be drawn, with the descent on them.
///
/// @param train 2 × m, not to be changed
/// @param dev 2 × m, not to be changed
/// @param best w₁ and w₂ where the cost is least, not to be changed
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Cloud(DMatrixRMaj train, DMatrixRMaj dev, Axes axes, CloudRoom room, Trail trail, Patch patch, double[] best) {

    static Cloud at(double stage, Journey journey, DMatrixRMaj train, DMatrixRMaj dev, Valley valley) {
        Trail trail = Trail.of(valley);
        return new Cloud(
                train,
                dev,
                Axes.at(stage, journey),
                CloudRoom.at(stage, journey),
                trail,
                Patch.of(valley, trail),
                valley.optimum().theta());
    }
}
