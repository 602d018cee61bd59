package justright.labs.playground;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Parameters;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading, Parameters parameters) {
        String shape = IntStream.rangeClosed(0, parameters.depth())
                .mapToObj(l -> Integer.toString(parameters.architecture().units(l)))
                .collect(Collectors.joining("-"));
        return Phrase.of(
                reading.task().isRegression() ? "description.regression" : "description.classes",
                shape,
                Numbers.whole(reading.step()),
                Numbers.percent(reading.train()),
                Numbers.whole(reading.task().train().examples()),
                Numbers.percent(reading.dev()),
                Numbers.whole(reading.task().dev().examples()),
                bayes(reading),
                judged(reading));
    }

    private static Phrase bayes(Reading reading) {
        return reading.bayes().isPresent()
                ? Phrase.of("description.bayes", Numbers.percent(reading.bayes().getAsDouble()))
                : Phrase.of("description.no-bayes");
    }

    private static Phrase judged(Reading reading) {
        Judged judged = reading.judged();
        return reading.task().isRegression()
                ? Phrase.of("description.measured", Numbers.whole(judged.examples()))
                : Phrase.of(
                        "description.right",
                        Numbers.whole(judged.right()),
                        Numbers.whole(judged.examples()),
                        Numbers.whole(judged.classes()));
    }
}
