package justright.labs.augmentation;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Difference gain = reading.gain();
        return Phrase.of(
                "description.run",
                Numbers.whole(reading.step()),
                Numbers.whole(reading.examples().dev().examples()),
                Numbers.whole(reading.few()),
                Numbers.percent(reading.dev(Lane.PLAIN)),
                Numbers.whole(reading.copies()),
                Numbers.percent(reading.dev(Lane.COPIES)),
                Numbers.whole(reading.labels(Lane.TWICE)),
                Numbers.percent(reading.dev(Lane.TWICE)),
                Numbers.whole(gain.corrected()),
                Numbers.whole(gain.broken()),
                reading.isJudged()
                        ? Phrase.of(
                                "description.read",
                                Numbers.whole(reading.sheet().judged()),
                                Numbers.whole(reading.sheet().misread()))
                        : Phrase.of("description.unread"));
    }
}
