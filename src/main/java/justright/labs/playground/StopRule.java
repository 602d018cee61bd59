package justright.labs.playground;

/// When a run ends before all its updates are made.
///
/// @param patience updates without a lower dev error
/// @param target dev error, 0 … 1
record StopRule(Stop kind, int patience, double target) {

    /// Looking costs a pass through the dev set.
    static final int BETWEEN_LOOKS = 10;

    static final StopRule NONE = new StopRule(Stop.NONE, 1, 0);
}
