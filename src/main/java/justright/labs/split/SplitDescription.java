package justright.labs.split;

import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class SplitDescription {

    private SplitDescription() {}

    static Phrase of(Reading reading) {
        Question question = reading.question();
        Contest contest = reading.contest();
        Forecast forecast = reading.forecast();
        Tried told = contest.reported();
        return Phrase.of(
                "description",
                Numbers.whole(question.sets().train()),
                Numbers.whole(question.sets().dev()),
                Numbers.whole(question.sets().test()),
                Phrase.of("setting.sources." + ChoiceSetting.nameOf(question.sources())),
                Numbers.fixed(100 * forecast.standardError(), 3),
                RightShare.of(forecast),
                Numbers.whole(contest.tried().size()),
                Numbers.percent(told.dev()),
                reading.isOpened()
                        ? Phrase.of(
                                "description.opened",
                                Numbers.whole(contest.opened().size()),
                                Numbers.percent(told.test()))
                        : Phrase.of("description.closed"),
                reading.revealed()
                        ? Phrase.of("description.truth", Numbers.percent(told.truth()))
                        : Phrase.of("description.hidden"));
    }
}
