package justright.labs.gradientcheck;

import justright.engine.probe.GradientCheck.Group;
import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading now) {
        Examination check = now.checks().now();
        return Phrase.of(
                check.finding().isByRatio() ? "description" : "description.unjudged",
                Numbers.whole(now.step()),
                Spelling.power(now.conditions().epsilon()),
                Spelling.power(check.ratio()),
                Numbers.whole(check.over()),
                Numbers.whole(check.check().parameters()),
                groups(check),
                Spelling.cost(now.cost(Series.COST)),
                Spelling.cost(now.cost(Series.TWIN_COST)));
    }

    /// Each W and b with its ratio, as one sentence.
    private static Phrase groups(Examination check) {
        Phrase all = null;
        for (Group figures : check.check().groups()) {
            Phrase one = Phrase.of("description.group", Groups.name(figures.group()), Spelling.power(figures.ratio()));
            all = all == null ? one : Phrase.of("description.and", all, one);
        }
        return all == null ? Phrase.of("verdict.nothing") : all;
    }
}
