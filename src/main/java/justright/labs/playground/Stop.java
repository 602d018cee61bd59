package justright.labs.playground;

/// When a run ends before all its updates are made.
enum Stop {
    /// It does not.
    NONE,
    /// When the dev error has not fallen for as many updates as one has patience.
    PATIENCE,
    /// When the dev error has reached the goal.
    TARGET
}
