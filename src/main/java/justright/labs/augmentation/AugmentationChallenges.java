package justright.labs.augmentation;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Hyperparameters;
import justright.ui.text.Numbers;

/// Questions about copies, each answered by the runs that it starts.
final class AugmentationChallenges {

    static final String WORTH = "worth";
    static final String UPSIDE_DOWN = "upside-down";
    static final String MIRROR = "mirror";
    static final String FACING = "facing";

    private static final String TRANSFORMS = "transforms";
    private static final String PICTURES = "pictures";
    /// Half a point of dev error either way is no difference.
    private static final double NOTHING = 0.005;

    private static final double FEW = 0.02;
    private static final double MANY = 0.25;

    private AugmentationChallenges() {}

    static List<Challenge> of(AugmentationModel model) {
        return List.of(
                new Question(
                        WORTH,
                        List.of("nothing", "part", "all"),
                        done -> model.trial(Map.of(), end -> done.accept(worth(reading(end))))),
                new Question(
                        UPSIDE_DOWN,
                        List.of("falls", "stays", "rises"),
                        done -> model.trial(
                                Map.of(TRANSFORMS, "vertical_flip"), end -> done.accept(upsideDown(reading(end))))),
                new Question(
                        MIRROR,
                        List.of("horizontal", "vertical", "both", "neither"),
                        done -> model.compare(
                                Map.of(PICTURES, "kind", TRANSFORMS, "vertical_flip"),
                                Map.of(PICTURES, "kind", TRANSFORMS, "horizontal_flip"),
                                (upside, mirrored) -> done.accept(mirror(reading(mirrored), reading(upside))))),
                new Question(
                        FACING,
                        List.of("stays", "some", "coin"),
                        done -> model.trial(
                                Map.of(PICTURES, "facing", TRANSFORMS, "horizontal_flip"),
                                end -> done.accept(facing(reading(end))))));
    }

    private static Reading reading(Moment<Hyperparameters, AugmentationFrame, AugmentationPicture> end) {
        return new Reading(end);
    }

    static Outcome worth(Reading end) {
        double gain = end.gain().gain();
        boolean all = end.dev(Lane.COPIES) <= end.dev(Lane.TWICE);
        return Outcome.of(
                gain <= NOTHING ? "nothing" : all ? "all" : "part",
                error(end, Lane.PLAIN),
                error(end, Lane.COPIES),
                error(end, Lane.TWICE));
    }

    static Outcome upsideDown(Reading end) {
        double gain = end.gain().gain();
        return Outcome.of(
                gain > NOTHING ? "falls" : gain < -NOTHING ? "rises" : "stays",
                error(end, Lane.PLAIN),
                error(end, Lane.COPIES),
                Numbers.percent(end.sheet().misreadShare(), 0));
    }

    static Outcome mirror(Reading horizontal, Reading vertical) {
        boolean across = horizontal.gain().gain() > NOTHING;
        boolean over = vertical.gain().gain() > NOTHING;
        return Outcome.of(
                across && over ? "both" : across ? "horizontal" : over ? "vertical" : "neither",
                error(horizontal, Lane.PLAIN),
                error(horizontal, Lane.COPIES),
                error(vertical, Lane.COPIES));
    }

    static Outcome facing(Reading end) {
        double rise = -end.gain().gain();
        return Outcome.of(
                rise < FEW ? "stays" : rise < MANY ? "some" : "coin", error(end, Lane.PLAIN), error(end, Lane.COPIES));
    }

    private static String error(Reading end, Lane lane) {
        return Numbers.percent(end.dev(lane));
    }
}
