package justright.training;

/// When to stop waiting for a better model.
///
/// @param patience evaluations without an improvement after which the run is over
/// @param minImprovement by how much the error must fall below the best so far to count as an improvement
public record EarlyStopping(int patience, double minImprovement) {

    /// @throws IllegalArgumentException unless 1 ≤ patience and 0 ≤ minImprovement < ∞
    public EarlyStopping {
        if (patience < 1) {
            throw new IllegalArgumentException("patience is " + patience + ", needs 1 ≤ patience");
        }
        if (!(minImprovement >= 0 && minImprovement < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "minImprovement is " + minImprovement + ", needs 0 ≤ minImprovement < ∞");
        }
    }

    /// Begins to look at a run.
    public Watch watch() {
        return new Watch(this);
    }

    /// What was seen of one run, evaluation by evaluation.
    public static final class Watch {

        private final EarlyStopping rule;
        private double best = Double.POSITIVE_INFINITY;
        private int bestStep = -1;
        private int sinceBest;

        private Watch(EarlyStopping rule) {
            this.rule = rule;
        }

        /// Takes in the next evaluation. An error that is not a number is no improvement.
        ///
        /// @return whether it is the best so far: the moment to keep
        public boolean observe(int step, double error) {
            boolean improved = bestStep < 0 ? !Double.isNaN(error) : error < best - rule.minImprovement;
            if (improved) {
                best = error;
                bestStep = step;
                sinceBest = 0;
            } else {
                sinceBest++;
            }
            return improved;
        }

        /// Whether patience is at its end.
        public boolean isOver() {
            return sinceBest >= rule.patience;
        }

        /// The step of the best evaluation: where the flag stands; −1 before the first.
        public int bestStep() {
            return bestStep;
        }

        /// The error there.
        public double best() {
            return best;
        }
    }
}
