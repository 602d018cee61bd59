package justright.setting;

/// When a changed setting takes hold.
public enum Effect {
    /// At the next update of the running training.
    NEXT_STEP,
    /// The run must start again: architecture, data, seed, initialization.
    RESTART,
    /// Only what is shown changes.
    VIEW_ONLY
}
