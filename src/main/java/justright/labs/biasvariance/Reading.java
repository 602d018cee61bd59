package justright.labs.biasvariance;

import java.util.Optional;
import java.util.OptionalDouble;
import justright.lab.Moment;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.training.problem.Problem;

/// The numbers of a moment, as sentences and pictures need them.
///
/// @param focus what they are about
/// @param step updates made
/// @param human the error people make, which stands in where the density is unknown
/// @param rule from when on a part counts as high
/// @param lambda λ of your model
/// @param available as many examples as can be had to learn from
record Reading(
        Focus focus,
        int step,
        Snapshot<Hyperparameters, Quartet> snapshot,
        double human,
        BiasVariance.Rule rule,
        double lambda,
        int available) {

    /// By then a model has learned most of what it will.
    static final int SETTLED = BiasVarianceModel.HORIZON / 5;

    static Reading of(Moment<Hyperparameters, Quartet, QuartetPicture> moment, Knobs knobs) {
        Snapshot<Hyperparameters, Quartet> snapshot = moment.snapshot();
        return new Reading(
                knobs.focus.get(),
                snapshot.step(),
                snapshot,
                knobs.humanLevel(),
                knobs.rule(),
                snapshot.hyperparameters().rule().penalty().lambda(),
                knobs.data.get().available(Knobs.MOST_EXAMPLES));
    }

    Problem problem() {
        return snapshot.frame().problem();
    }

    Candidate yours() {
        return snapshot.frame().yours();
    }

    /// The Bayes error of what is trained on, where it is known.
    OptionalDouble bayes() {
        return problem().bayes();
    }

    /// What a model's errors are measured against: Bayes where it is known, else people.
    double optimum() {
        return bayes().orElse(human);
    }

    /// Whether the errors in focus are measured against people.
    boolean isAgainstPeople() {
        return textbook().isPresent() || bayes().isEmpty();
    }

    BiasVariance of(Panel panel) {
        return new BiasVariance(
                snapshot.measures().get(panel.trainError()),
                snapshot.measures().get(panel.devError()),
                optimum(),
                rule);
    }

    BiasVariance of(TextbookCase textbook) {
        return new BiasVariance(textbook.train(), textbook.dev(), human, rule);
    }

    Optional<TextbookCase> textbook() {
        return focus.textbook();
    }

    /// What is in focus.
    BiasVariance judged() {
        return textbook().map(this::of).orElseGet(() -> of(focus.panel().orElseThrow()));
    }

    /// Whether nothing has been trained that could be judged.
    boolean isEmpty() {
        return step == 0 && textbook().isEmpty();
    }
}
