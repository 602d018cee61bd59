package justright.labs.earlystopping;

import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        var problem = reading.examples().problem();
        return Phrase.of(
                "description.run",
                Numbers.whole(reading.step()),
                Numbers.percent(reading.measures().get(Series.TRAIN_ERROR)),
                Numbers.whole(problem.m()),
                Numbers.percent(reading.measures().get(Series.DEV_ERROR)),
                Numbers.whole(problem.dev().examples()),
                Numbers.fixed(reading.measures().get(Series.WEIGHT_NORM), 1),
                reading.stops().map(Descriptions::known).orElseGet(() -> Phrase.of("description.hidden")));
    }

    private static Phrase known(Stops stops) {
        return Phrase.of(
                "description.known",
                Numbers.whole(stops.flag().step()),
                Numbers.percent(stops.flag().dev()),
                Numbers.fixed(stops.flag().norm(), 1),
                Numbers.percent(stops.last().dev()),
                Numbers.fixed(stops.last().norm(), 1),
                Numbers.whole(stops.kept().step()),
                Numbers.percent(stops.kept().dev()),
                stops.yours()
                        .map(yours -> Phrase.of(
                                "description.yours", Numbers.whole(yours.step()), Numbers.percent(yours.dev())))
                        .orElseGet(() -> Phrase.of("description.not-stopped")));
    }
}
