package justright.labs.preprocessing;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How far somebody has come on the way through the steps. What a step brings is told once it has been made, so that it
/// can be foretold before.
final class Reached {

    private static final double ROUNDING = 1e-9;

    private final ReadOnlyDoubleWrapper farthest = new ReadOnlyDoubleWrapper();

    /// Begins anew at this stage.
    void begin(double stage) {
        farthest.set(stage);
    }

    /// Comes past this stage.
    void pass(double stage) {
        farthest.set(Math.max(farthest.get(), stage));
    }

    ReadOnlyDoubleProperty farthest() {
        return farthest.getReadOnlyProperty();
    }

    boolean has(Step step) {
        return step.stage() <= farthest.get() + ROUNDING;
    }
}
