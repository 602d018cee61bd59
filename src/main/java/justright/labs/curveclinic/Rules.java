package justright.labs.curveclinic;

import java.util.Optional;
import justright.training.BiasVariance;

/// Reads a curve by three rules of thumb, in this order: a flat start is the first weights, a gap is overfitting, a
/// high error without a gap is too little capacity. They know no other cause.
final class Rules {

    /// A start is flat if J has not moved for this share of the run.
    static final double FLAT = 0.2;

    private Rules() {}

    /// What the rules name; nothing if none of them holds.
    static Optional<Cause> read(Course course, double bayes) {
        if (course.flat() >= FLAT) {
            return Optional.of(Cause.POOR_START);
        }
        BiasVariance end = course.end(bayes);
        if (end.isHighVariance()) {
            return Optional.of(Cause.OVERFITTING);
        }
        return end.isHighBias() ? Optional.of(Cause.CAPACITY) : Optional.empty();
    }
}
