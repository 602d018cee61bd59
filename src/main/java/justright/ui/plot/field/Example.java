package justright.ui.plot.field;

import justright.training.problem.PlanePoint;

/// A labelled point of the plane.
///
/// @param inB whether it belongs to class B (y = 1)
/// @param misclassified whether the model now puts it into the other class
/// @param lit whether it is among those pointed out; if any example is, the others step back
public record Example(double x, double y, boolean inB, boolean misclassified, boolean lit) {

    public Example(double x, double y, boolean inB) {
        this(x, y, inB, false, false);
    }

    public static Example of(PlanePoint point) {
        return new Example(point.x1(), point.x2(), point.label() == 1).misclassified(point.misclassified());
    }

    public Example misclassified(boolean wrong) {
        return new Example(x, y, inB, wrong, lit);
    }

    public Example lit(boolean pointedOut) {
        return new Example(x, y, inB, misclassified, pointedOut);
    }
}
