package justright.labs.activations;

import justright.ui.plot.field.Grid;
import justright.ui.plot.field.Landscape;

/// J of the two-weight unit over its weights. Maps of different inputs share place, scale and colours: inputs of the
/// same size differ in shape alone.
final class UnitMap {

    static final double REACH = 2.2;

    private static final int NODES = 61;

    /// J at the start, were the two inputs unrelated and equally large; and somewhat more.
    private static final double HIGHEST = 3;

    private UnitMap() {}

    static Landscape of(UnitInputs inputs) {
        return Landscape.of(Grid.of(-REACH, REACH, -REACH, REACH, NODES, inputs::cost), 0, HIGHEST);
    }
}
