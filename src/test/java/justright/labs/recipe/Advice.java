package justright.labs.recipe;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import justright.training.BiasVariance;

/// The recipe followed to the letter: first the bias, then the variance, in either box the cheapest thing that is
/// likely to help. Every patient of the ward is cured by it within the budget.
final class Advice {

    /// From this λ on for each example it is not raised any more: it would bring a bias.
    private static final double STRONG = 1.0 / 200;

    private Advice() {}

    /// What to order next; nothing if the model is just right or nothing is left that can be ordered.
    ///
    /// @param canOrder whether a remedy changes something and can be paid
    static Optional<Remedy> of(BiasVariance errors, Regimen now, Predicate<Remedy> canOrder) {
        Stream<Remedy> box = switch (Stand.of(errors)) {
            case BIAS -> againstBias(now);
            case VARIANCE -> againstVariance(now);
            case DONE -> Stream.empty();
        };
        return box.filter(canOrder).findFirst();
    }

    private static Stream<Remedy> againstBias(Regimen now) {
        boolean hardlyTrained = now.updates() < Patient.USUAL_UPDATES;
        return hardlyTrained
                ? Stream.of(Remedy.OPTIMIZER, Remedy.LONGER, Remedy.BIGGER, Remedy.ARCHITECTURE)
                : Stream.of(Remedy.OPTIMIZER, Remedy.BIGGER, Remedy.LONGER, Remedy.ARCHITECTURE);
    }

    private static Stream<Remedy> againstVariance(Regimen now) {
        if (now.lambda() == 0) {
            return Stream.of(Remedy.REGULARIZE, Remedy.DATA);
        }
        return now.lambda() < STRONG * now.examples()
                ? Stream.of(Remedy.DATA, Remedy.REGULARIZE)
                : Stream.of(Remedy.DATA);
    }
}
