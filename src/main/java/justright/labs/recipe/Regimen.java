package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;
import justright.training.problem.Hidden;
import justright.training.problem.InputMap;

/// How a patient's model is trained: all that an order can change.
///
/// @param products whether the network is also fed the products of its inputs
/// @param examples m
/// @param adam Adam, or else plain gradient descent
record Regimen(Hidden hidden, boolean products, int examples, int updates, boolean adam, double lambda) {

    /// An order of examples multiplies them by this.
    static final int MORE_DATA = 4;

    /// Longer training is this many times as long.
    static final int LONGER = 3;

    static final int MOST_EXAMPLES = 3200;
    static final int MOST_UPDATES = 2700;

    private static final double DESCENT_RATE = 0.1;
    private static final double ADAM_RATE = 0.03;
    private static final List<Double> LAMBDAS = List.of(0.0, 0.3, 1.0, 3.0, 10.0);

    /// Whether the remedy would change anything.
    boolean allows(Remedy remedy) {
        return !after(remedy).equals(this);
    }

    /// What is trained once the remedy has been ordered; the same if there is nothing left to order.
    Regimen after(Remedy remedy) {
        return switch (remedy) {
            case NONE -> this;
            case BIGGER -> {
                List<Hidden> sizes = List.of(Hidden.values());
                Hidden larger = sizes.get(Math.min(sizes.indexOf(hidden) + 1, sizes.size() - 1));
                yield new Regimen(larger, products, examples, updates, adam, lambda);
            }
            case LONGER -> {
                int longer = updates * LONGER > MOST_UPDATES ? updates : updates * LONGER;
                yield new Regimen(hidden, products, examples, longer, adam, lambda);
            }
            case OPTIMIZER -> new Regimen(hidden, products, examples, updates, true, lambda);
            case ARCHITECTURE -> new Regimen(hidden, !products, examples, updates, adam, lambda);
            case DATA -> {
                int more = examples * MORE_DATA > MOST_EXAMPLES ? examples : examples * MORE_DATA;
                yield new Regimen(hidden, products, more, updates, adam, lambda);
            }
            case REGULARIZE -> new Regimen(hidden, products, examples, updates, adam, stronger());
        };
    }

    private double stronger() {
        return LAMBDAS.stream().filter(each -> each > lambda).findFirst().orElse(lambda);
    }

    Hyperparameters steering() {
        Penalty penalty = lambda == 0 ? Penalty.NONE : Penalty.l2(lambda);
        UpdateRule rule = adam
                ? new UpdateRule(Optimizer.adam(), ADAM_RATE, penalty)
                : new UpdateRule(new Optimizer.GradientDescent(), DESCENT_RATE, penalty);
        return Hyperparameters.fullBatch(rule);
    }

    /// What the network is fed in place of the two coordinates.
    Optional<InputMap.Functions> functions() {
        return products ? Optional.of(new InputMap.Quadratic()) : Optional.empty();
    }

    /// Multiplications of one training: forward, backward and for the gradients, weight by weight and example by
    /// example.
    double work() {
        return 3.0 * weights() * examples * updates;
    }

    private int weights() {
        int inputs = functions().map(each -> each.count(2)).orElse(2);
        return hidden.isLogisticRegression()
                ? inputs
                : inputs * hidden.first() + hidden.first() * hidden.second() + hidden.second();
    }
}
