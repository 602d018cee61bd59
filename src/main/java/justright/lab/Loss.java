package justright.lab;

import java.util.Locale;

/// What a state cannot take along from its lab to the playground.
public enum Loss {
    /// The very examples: others of their kind are drawn.
    EXAMPLES,
    /// Which examples teach and which judge.
    DIVISION,
    /// Inputs that are not normalized.
    SCALES,
    /// Inputs beside those of the data.
    INPUTS,
    /// Layers or units beyond what the playground has.
    SIZE,
    /// Functions that bend otherwise than the playground's.
    FUNCTION,
    /// Batch norm in some layers only.
    PLACEMENT,
    /// First weights other than drawn ones.
    START,
    /// A learning rate that falls.
    SCHEDULE,
    /// Other numbers than the playground's controls take.
    RANGE,
    /// What was moved in mid-run.
    CHANGES,
    /// Pinned runs.
    PINS,
    /// The other runs of the lab.
    OTHERS,
    /// Copies of pictures.
    COPIES,
    /// A backward pass with a mistake.
    FAULT,
    /// Dropout written another way.
    DROPOUT,
    /// What the lab itself shows.
    SUBJECT;

    /// The text key of its words.
    public String key() {
        return "playground.loss." + name().toLowerCase(Locale.ROOT);
    }
}
