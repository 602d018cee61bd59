package justright.labs.recipe;

/// What an order costs, in credits.
///
/// @param data for new examples, each of which somebody has to label
/// @param computing for the training that follows
record Price(int data, int computing) {

    static final Price NOTHING = new Price(0, 0);

    /// Multiplications that one credit buys.
    static final double WORK_PER_CREDIT = 5e7;

    /// Labels are sold by the hundred.
    static final int BATCH = 100;

    /// Of going from one regimen to another: the new labels, and the whole training again. Rounded up.
    ///
    /// @param labels credits for a hundred labels
    static Price of(Regimen before, Regimen after, double labels) {
        double news = after.examples() - before.examples();
        return new Price(
                (int) Math.ceil(news * labels / BATCH - 1e-9), (int) Math.ceil(after.work() / WORK_PER_CREDIT));
    }

    int total() {
        return data + computing;
    }

    Price plus(Price other) {
        return new Price(data + other.data, computing + other.computing);
    }
}
