package justright.engine.optimizer;

/// How the learning rate α falls as epochs go by: α = α₀·factor(epoch), epochs counted from 0. Settings out of their
/// range are an [IllegalArgumentException].
public sealed interface Schedule {

    /// α stays as it is.
    Schedule CONSTANT = new Constant();

    /// α/α₀ during this epoch; 1 in the first.
    double factor(long epoch);

    /// factor = 1.
    record Constant() implements Schedule {
        @Override
        public double factor(long epoch) {
            return 1;
        }
    }

    /// factor = 1/(1 + decayRate·epoch).
    ///
    /// @param decayRate at least 0, per epoch
    record InverseTime(double decayRate) implements Schedule {
        public InverseTime {
            if (!(decayRate >= 0 && decayRate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("decayRate is " + decayRate + ", needs 0 ≤ decayRate < ∞");
            }
        }

        @Override
        public double factor(long epoch) {
            return 1 / (1 + decayRate * epoch);
        }
    }

    /// factor = baseᵉᵖᵒᶜʰ.
    ///
    /// @param base above 0 and at most 1, such as 0.95
    record Exponential(double base) implements Schedule {
        public Exponential {
            requireShare("base", base);
        }

        @Override
        public double factor(long epoch) {
            return StrictMath.pow(base, (double) epoch);
        }
    }

    /// factor = 1/√(epoch + 1).
    record InverseRoot() implements Schedule {
        @Override
        public double factor(long epoch) {
            return 1 / Math.sqrt(epoch + 1.0);
        }
    }

    /// A staircase: factor = drop^⌊epoch/epochs⌋.
    ///
    /// @param epochs how long a stair is, at least 1
    /// @param drop what α is multiplied by after each, above 0 and at most 1, such as ½
    record Staircase(int epochs, double drop) implements Schedule {
        public Staircase {
            if (epochs < 1) {
                throw new IllegalArgumentException("epochs is " + epochs + ", needs 1 ≤ epochs");
            }
            requireShare("drop", drop);
        }

        @Override
        public double factor(long epoch) {
            long stairs = epoch / epochs;
            return StrictMath.pow(drop, (double) stairs);
        }
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + ", needs 0 < " + name + " ≤ 1");
        }
    }
}
