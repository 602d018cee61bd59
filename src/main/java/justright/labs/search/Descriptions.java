package justright.labs.search;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        return Phrase.of(
                "description.search",
                Numbers.whole(reading.made()),
                Numbers.whole(reading.frame().planned()),
                lane(reading, Lane.GRID),
                lane(reading, Lane.RANDOM),
                Numbers.whole(reading.hand().size()),
                Numbers.whole(reading.field().results().size()));
    }

    private static Phrase lane(Reading reading, Lane lane) {
        Plan plan = reading.plan();
        return Tried.best(reading.frame().tried(lane))
                .map(best -> Phrase.of(
                        "description." + lane.key(),
                        Numbers.whole(reading.values(lane, plan.x())),
                        plan.x().symbol(),
                        Numbers.whole(reading.values(lane, plan.y())),
                        plan.y().symbol(),
                        Verdicts.error(best.result().devError()),
                        plan.x().write(plan.x().of(best.recipe())),
                        plan.y().write(plan.y().of(best.recipe()))))
                .orElseGet(() -> Phrase.of("description.none"));
    }
}
