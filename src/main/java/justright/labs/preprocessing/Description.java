package justright.labs.preprocessing;

import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Description {

    private Description() {}

    static Phrase of(Reading reading) {
        Preparation preparation = reading.preparation();
        Phrase data = Phrase.of(dataKey(reading.asked().choice()));
        Phrase step = Phrase.of("step." + Step.made(reading.stage()).key());
        return Phrase.of(
                "description",
                data,
                Numbers.whole(preparation.train().examples()),
                Numbers.whole(preparation.dev().examples()),
                step,
                reading.isPictures() ? pictures(reading) : cloud(reading),
                Spelling.condition(reading.valley().condition()),
                Spelling.steps(reading.valley().steps()),
                Numbers.percent(reading.devError()));
    }

    /// The name of the data.
    static String dataKey(Choice choice) {
        return choice.made().own() ? "data.own" : "setting.data." + ChoiceSetting.nameOf(choice.source());
    }

    private static Phrase cloud(Reading reading) {
        return Phrase.of(
                "description.cloud",
                Spelling.number(reading.covariance().get(0, 0)),
                Spelling.number(reading.covariance().get(1, 1)),
                Spelling.number(clean(reading.covariance().get(0, 1))));
    }

    private static Phrase pictures(Reading reading) {
        return Phrase.of(
                "description.pictures",
                Numbers.whole(reading.kept()),
                Spelling.share(reading.preparation().pca().explained(reading.kept())),
                Numbers.fixed(reading.sizes().farthest(), 1));
    }

    /// Rounding is not worth a word.
    private static double clean(double value) {
        return Math.abs(value) < 1e-9 ? 0 : value;
    }
}
