package justright.training.problem;

import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;

/// The two hidden layers of tanh units to choose from; without them it is logistic regression.
public enum Hidden {
    NONE(0, 0),
    SMALL(4, 2),
    MEDIUM(10, 4),
    LARGE(20, 8);

    private final int first;
    private final int second;

    Hidden(int first, int second) {
        this.first = first;
        this.second = second;
    }

    public Architecture architecture(int inputs) {
        Architecture.Draft draft = Architecture.of(inputs);
        if (!isLogisticRegression()) {
            draft.dense(first, Activations.TANH).dense(second, Activations.TANH);
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    public boolean isLogisticRegression() {
        return first == 0;
    }

    public int first() {
        return first;
    }

    public int second() {
        return second;
    }
}
