package justright.labs.playground;

/// Looks at the dev error of a run every few updates, and says when it is over.
final class StopWatch {

    private StopRule rule = StopRule.NONE;
    private State state = State.FRESH;
    private boolean over;

    /// What was seen so far.
    ///
    /// @param best the lowest dev error since the last stop
    /// @param bestStep where
    /// @param last the dev error at the last look
    record State(double best, int bestStep, double last) {

        static final State FRESH = new State(Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
    }

    /// Whether it is time for a look.
    boolean isDue(StopRule now, int step) {
        over = false;
        if (!now.equals(rule)) {
            rule = now;
            state = new State(Double.POSITIVE_INFINITY, step, Double.POSITIVE_INFINITY);
        }
        return now.kind() != Stop.NONE && step % StopRule.BETWEEN_LOOKS == 0;
    }

    void look(int step, double error) {
        boolean better = error < state.best();
        over = switch (rule.kind()) {
            case NONE -> false;
            case PATIENCE -> !better && step - state.bestStep() >= rule.patience();
            case TARGET -> error <= rule.target() && !(state.last() <= rule.target());
        };
        // who goes on after a stop has patience anew
        state = new State(better ? error : state.best(), better || over ? step : state.bestStep(), error);
    }

    boolean isOver() {
        return over;
    }

    Saved save() {
        return new Saved(rule, state);
    }

    void restore(Saved saved) {
        rule = saved.rule();
        state = saved.state();
        over = false;
    }

    /// A moment of it.
    record Saved(StopRule rule, State state) {}
}
