package justright.lab.goal;

/// One condition: dev error below 8 %.
///
/// @param bound shares as 0 … 1
public record GoalPart(GoalSubject subject, Comparison comparison, double bound) {

    /// @throws IllegalArgumentException if the bound is not finite
    public GoalPart {
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("a goal cannot be bounded by " + bound);
        }
    }

    public static GoalPart measured(GoalMeasure measure, Comparison comparison, double bound) {
        return new GoalPart(new GoalSubject.Measured(measure), comparison, bound);
    }

    public static GoalPart knob(String setting, Comparison comparison, double bound) {
        return new GoalPart(new GoalSubject.Knob(setting), comparison, bound);
    }

    public GoalPart withComparison(Comparison other) {
        return new GoalPart(subject, other, bound);
    }

    public GoalPart withBound(double other) {
        return new GoalPart(subject, comparison, other);
    }

    /// How it stands at a value; NaN where there is none.
    public GoalReading.Part at(double value) {
        return new GoalReading.Part(value, comparison.holds(value, bound));
    }
}
