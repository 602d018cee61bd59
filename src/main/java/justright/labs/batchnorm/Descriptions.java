package justright.labs.batchnorm;

import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the pictures show, in words and numbers.
final class Descriptions {

    private Descriptions() {}

    static Phrase of(Reading reading) {
        Passage.Side before = reading.layerInSight().passages().getFirst().before();
        Passage.Side after = reading.layerInSight().passages().getFirst().after();
        return Phrase.of(
                "description.race",
                Numbers.whole(reading.step()),
                Numbers.brief(reading.learningRate()),
                Numbers.brief(reading.design().k()),
                lane(reading, Lane.WITHOUT),
                lane(reading, Lane.WITH),
                Phrase.of(
                        "description.layer",
                        Numbers.whole(reading.layer()),
                        moments(before.moments()),
                        moments(after.moments())),
                map(reading.map()));
    }

    private static Phrase lane(Reading reading, Lane lane) {
        return Phrase.of(
                lane == Lane.WITH ? "description.with" : "description.without",
                Verdicts.cost(reading.cost(lane)),
                Numbers.percent(reading.trainError(lane)),
                Numbers.percent(reading.devError(lane)));
    }

    private static String moments(Moments moments) {
        return "μ " + Verdicts.size(moments.mean()) + ", σ² " + Verdicts.size(moments.variance());
    }

    private static Phrase map(Atlas map) {
        return map.costs().isEmpty()
                ? Phrase.of("description.map.hidden")
                : Phrase.of(
                        "description.map",
                        Numbers.whole(map.trained(Lane.WITHOUT)),
                        Numbers.whole(map.made(Lane.WITHOUT)),
                        Numbers.whole(map.trained(Lane.WITH)),
                        Numbers.whole(map.made(Lane.WITH)));
    }
}
