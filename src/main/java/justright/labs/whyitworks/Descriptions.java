package justright.labs.whyitworks;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        WhyPicture picture = reading.picture();
        return Phrase.of(
                "description",
                Numbers.brief(reading.lambda()),
                Numbers.whole(reading.step()),
                Numbers.percent(reading.train()),
                Numbers.percent(reading.dev()),
                Numbers.percent(reading.straight(), 0),
                Numbers.whole(picture.preactivations().count()),
                linear(reading),
                Numbers.whole(picture.loudUnits()),
                Numbers.whole(picture.preactivations().units()),
                Numbers.whole(reading.rises().full()),
                Numbers.whole(reading.rises().data()),
                Numbers.whole(reading.rises().updates()));
    }

    private static Phrase linear(Reading reading) {
        return reading.fit().isConstant()
                ? Phrase.of("description.constant")
                : Phrase.of("description.linear", Numbers.fixed(reading.fit().rSquared(), 3));
    }
}
