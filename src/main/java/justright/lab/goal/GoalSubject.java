package justright.lab.goal;

/// What a part of a goal is about.
public sealed interface GoalSubject {

    /// Something that the run measures.
    record Measured(GoalMeasure measure) implements GoalSubject {}

    /// The number that a setting stands at.
    record Knob(String setting) implements GoalSubject {}
}
