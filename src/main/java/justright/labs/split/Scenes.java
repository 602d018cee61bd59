package justright.labs.split;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/// What stands before the cameras: rings (class 0) and crosses (class 1), each somewhere near the middle.
///
/// A scene is five numbers; a [Camera] makes a picture of it. What is divided into sets are the scenes.
final class Scenes {

    static final int MIDDLE_X = 0;
    static final int MIDDLE_Y = 1;
    static final int SIZE = 2;
    static final int ANGLE = 3;
    static final int CONTRAST = 4;

    private static final List<String> FEATURES = List.of("x", "y", "size", "angle", "contrast");
    private static final List<String> CLASSES = List.of("ring", "cross");

    private Scenes() {}

    /// `m` scenes, classes in turn.
    static Dataset sample(int m, Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(FEATURES.size(), m);
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            x.set(MIDDLE_X, j, chance.uniform(-0.25, 0.25));
            x.set(MIDDLE_Y, j, chance.uniform(-0.25, 0.25));
            x.set(SIZE, j, chance.uniform(0.45, 0.8));
            x.set(ANGLE, j, chance.uniform(-1, 1));
            x.set(CONTRAST, j, chance.uniform(0.7, 1.1));
            y.set(0, j, j % 2);
        }
        return new Dataset("data.scenes", x, y, FEATURES, CLASSES);
    }
}
