package justright.labs.gradientcheck;

import justright.engine.network.Penalty;

/// What large weights cost.
enum PenaltyKind {
    L2,
    L1;

    Penalty of(double lambda) {
        return switch (this) {
            case L2 -> Penalty.l2(lambda);
            case L1 -> Penalty.l1(lambda);
        };
    }
}
