package justright.lab.goal;

import java.util.List;

/// How the parts of a goal stand at one moment of a run.
///
/// @param step the moment; 0 where nothing runs
/// @param parts in the goal's order; empty for a goal in words
public record GoalReading(int step, List<Part> parts) {

    public GoalReading {
        parts = List.copyOf(parts);
    }

    /// @param value NaN where there is none
    public record Part(double value, boolean holds) {}

    /// Whether all parts hold at once.
    public boolean isMet() {
        return !parts.isEmpty() && parts.stream().allMatch(Part::holds);
    }

    public List<Double> values() {
        return parts.stream().map(Part::value).toList();
    }

    /// Whether these are the very same numbers, bit for bit.
    public boolean isSame(List<Double> others) {
        if (others.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (Double.doubleToLongBits(others.get(i))
                    != Double.doubleToLongBits(parts.get(i).value())) {
                return false;
            }
        }
        return true;
    }
}
