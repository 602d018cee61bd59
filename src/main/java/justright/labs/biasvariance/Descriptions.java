package justright.labs.biasvariance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.training.BiasVariance;
import justright.ui.reading.Judgement;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private static final List<Panel> ORDER = List.of(Panel.SIMPLE, Panel.RIGHT, Panel.WILD, Panel.YOURS);

    private Descriptions() {}

    static Phrase of(Reading reading) {
        List<Object> parts = Stream.concat(
                        Stream.<Object>of(
                                Numbers.whole(reading.step()),
                                Numbers.whole(reading.problem().m()),
                                Numbers.whole(reading.problem().dev().examples()),
                                Phrase.of(
                                        reading.bayes().isPresent() ? "description.bayes" : "description.human",
                                        Numbers.percent(reading.optimum()))),
                        ORDER.stream().map(panel -> of(reading, panel)))
                .collect(Collectors.toList());
        return Phrase.of("description", parts.toArray());
    }

    private static Phrase of(Reading reading, Panel panel) {
        BiasVariance judged = reading.of(panel);
        return Phrase.of(
                "description.model",
                PanelText.detail(panel, reading.yours(), reading.lambda()),
                Numbers.percent(judged.train()),
                Numbers.percent(judged.dev()),
                Judgement.name(judged.verdict()));
    }
}
