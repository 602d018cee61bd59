package justright.labs.gradientcheck;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the hunt has to say: the task, then how the answer was, then what the repair has done.
final class HuntWords {

    private HuntWords() {}

    static Phrase of(Reading now) {
        return switch (now.backprop()) {
            case RIGHT -> Phrase.of("hunt.say.right");
            case CHOSEN -> Phrase.of(now.isActive() ? "hunt.say.chosen" : "hunt.say.not-run");
            case HIDDEN -> hunted(now);
        };
    }

    private static Phrase hunted(Reading now) {
        if (now.hides()) {
            return Phrase.of("hunt.say.open");
        }
        if (now.isRepaired()) {
            return repaired(now);
        }
        Bug bug = now.bug().orElseThrow();
        boolean place = bug.place() == now.named().place();
        boolean kind = bug.kind() == now.named().kind();
        String key = place && kind
                ? "hunt.say.both"
                : place ? "hunt.say.place" : kind ? "hunt.say.kind" : "hunt.say.neither";
        return Phrase.of(
                key,
                Numbers.whole(bug.place().layer()),
                Phrase.of("setting.kind." + justright.setting.ChoiceSetting.nameOf(bug.kind())));
    }

    /// The second check counts only if it can be judged.
    private static Phrase repaired(Reading now) {
        return now.finding() == Finding.GOOD
                ? Phrase.of(
                        "hunt.say.repaired", Spelling.power(now.checks().now().ratio()))
                : Phrase.of("hunt.say.repaired.unclear", Verdicts.of(now).verdict());
    }
}
