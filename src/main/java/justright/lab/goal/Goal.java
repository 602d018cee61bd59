package justright.lab.goal;

import java.util.List;

/// What a lesson asks for: conditions that must hold at one moment of one run, or words that nobody can check, or both.
/// Never empty.
///
/// @param text in the author's words, in whatever language; empty for none
public record Goal(String text, List<GoalPart> parts) {

    /// The version of its form in files.
    public static final int VERSION = 1;

    public static final int MOST_PARTS = 8;

    /// @throws IllegalArgumentException if nothing is asked for, or too much
    public Goal {
        parts = List.copyOf(parts);
        if (text.isBlank() && parts.isEmpty()) {
            throw new IllegalArgumentException("a goal asks for something");
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(parts.size() + " parts of a goal, at most " + MOST_PARTS);
        }
    }

    /// A goal in words.
    public static Goal inWords(String text) {
        return new Goal(text, List.of());
    }

    public static Goal of(GoalPart... parts) {
        return new Goal("", List.of(parts));
    }

    /// Whether the program can tell when it is reached.
    public boolean isCheckable() {
        return !parts.isEmpty();
    }
}
