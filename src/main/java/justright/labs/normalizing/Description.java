package justright.labs.normalizing;

import justright.labs.normalizing.TwinFrame.Place;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// The picture in words, for a screen reader.
final class Description {

    private Description() {}

    static Phrase of(TwinPicture picture, Statistics statistics) {
        Problem problem = picture.problem();
        TwinRule rule = picture.survey().rule();
        TwinFrame frame = picture.frame();
        return Phrase.of(
                "description",
                Readings.kappa(problem.raw()),
                Readings.kappa(problem.prepared()),
                Phrase.of("step." + Readings.stepName(problem)),
                Readings.number(rule.raw()),
                Readings.number(rule.prepared()),
                Numbers.whole(picture.step()),
                Readings.left(frame.raw()),
                Readings.left(frame.prepared()),
                Readings.steps(picture.rawSteps(), picture),
                Readings.steps(picture.preparedSteps(), picture),
                Numbers.percent(picture.devError(statistics)),
                fare(frame.raw()),
                fare(frame.prepared()));
    }

    private static Phrase fare(Place place) {
        return Phrase.of("fare." + place.fare().name().toLowerCase(java.util.Locale.ROOT));
    }
}
