package justright.labs.normalizing;

import justright.training.Hyperparameters;

/// How many examples an update sees.
enum BatchChoice {
    FULL(Hyperparameters.FULL_BATCH),
    MINI(16),
    ONE(1);

    private final int size;

    BatchChoice(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }
}
