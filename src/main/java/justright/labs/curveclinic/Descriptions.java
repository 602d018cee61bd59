package justright.labs.curveclinic;

import justright.training.BiasVariance;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading now) {
        BiasVariance errors = now.errors();
        return Phrase.of(
                "description",
                Numbers.whole(now.number()),
                Numbers.whole(now.run().last().step()),
                ExamWords.size(now.run().start().cost()),
                ExamWords.size(now.run().last().cost()),
                Numbers.percent(errors.train()),
                Numbers.percent(errors.dev()),
                Numbers.percent(now.bayes()),
                Numbers.percent(now.run().flat(), 0),
                CaseWords.of(now));
    }
}
