package justright.labs.l2l1;

import java.util.stream.Collectors;
import justright.engine.network.Penalty;
import justright.training.problem.Problem;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Problem problem = reading.problem();
        String rms = reading.weights().rms().stream()
                .map(size -> Numbers.significant(size, 2))
                .collect(Collectors.joining(", "));
        return Phrase.of(
                problem.isPlane() ? "description.plane" : "description.features",
                Phrase.of("setting.hidden." + reading.hidden().name().toLowerCase(java.util.Locale.ROOT)),
                penalty(reading.penalty()),
                Numbers.whole(reading.step()),
                Numbers.percent(reading.train()),
                Numbers.whole(problem.m()),
                Numbers.percent(reading.dev()),
                Numbers.whole(problem.dev().examples()),
                problem.bayes().isPresent()
                        ? Phrase.of(
                                "description.bayes",
                                Numbers.percent(problem.bayes().getAsDouble()))
                        : Phrase.of("description.no-bayes"),
                rms,
                Numbers.whole(reading.weights().zeros()),
                Numbers.whole(reading.weights().count()),
                Numbers.whole(reading.weights().usedFeatures()),
                Numbers.whole(reading.weights().stored()));
    }

    private static Phrase penalty(Penalty penalty) {
        return penalty.kind() == Penalty.Kind.NONE
                ? Phrase.of("description.no-penalty")
                : Phrase.of("description.penalty", penalty.kind().name(), Numbers.brief(penalty.lambda()));
    }
}
