package justright.labs.numericalgradient;

import justright.setting.ChoiceSetting;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class GradientDescription {

    private GradientDescription() {}

    static Phrase of(Reading reading) {
        Query query = reading.query();
        return Phrase.of(
                "description",
                Phrase.of("setting.function." + ChoiceSetting.nameOf(query.function())),
                Written.value(query.theta()),
                Written.epsilon(query.epsilon()),
                Phrase.of("setting.precision." + ChoiceSetting.nameOf(query.precision())),
                Written.value(reading.slope()),
                Written.value(reading.one().slope()),
                Written.error(reading.one().error()),
                Written.value(reading.two().slope()),
                Written.error(reading.two().error()),
                Written.epsilon(reading.oneOverEpsilons().bestEpsilon()),
                Written.epsilon(reading.twoOverEpsilons().bestEpsilon()));
    }
}
