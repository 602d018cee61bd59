package justright.labs.batchnorm;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What is asked before it is shown.
final class BatchNormChallenges {

    static final String PAINT = "paint";
    static final String ALONE = "alone";
    static final String NOISE = "noise";

    private static final double MORE = 1.5;
    private static final double MANY = 3;

    /// Dev errors that differ by less are called equal.
    private static final double TWO_POINTS = 0.02;

    private BatchNormChallenges() {}

    static List<Challenge> of(BatchNormModel model) {
        Map<String, String> few = Map.of("learning-rate", "0.2", "k", "2", "batch", "16");
        Map<String, String> all = Map.of("learning-rate", "0.2", "k", "2", "batch", Integer.toString(Digits.EXAMPLES));
        return List.of(
                new Question(
                        PAINT,
                        List.of("fewer", "same", "more", "many"),
                        done -> model.surveyDefaults(atlas ->
                                done.accept(paint(atlas, model.painting().get())))),
                new Question(
                        ALONE,
                        List.of("right", "worse", "same"),
                        done -> model.trial(alone(model), end -> done.accept(alone(end)))),
                new Question(
                        NOISE,
                        List.of("few", "equal", "all"),
                        done -> model.compare(few, all, (first, second) -> done.accept(noise(first, second)))));
    }

    /// The map stays as it is, open or not.
    private static Map<String, String> alone(BatchNormModel model) {
        return Map.of("face", "test", "map", model.knobs().map.encode());
    }

    static Outcome paint(Atlas atlas, Painting painting) {
        int without = atlas.trained(Lane.WITHOUT);
        int with = atlas.trained(Lane.WITH);
        String option =
                with < without ? "fewer" : with < MORE * without ? "same" : with < MANY * without ? "more" : "many";
        return Outcome.of(
                option,
                Numbers.whole(without),
                Numbers.whole(with),
                Numbers.whole(Lattice.size()),
                score(atlas, painting));
    }

    private static Phrase score(Atlas atlas, Painting painting) {
        int painted = painting.cells().size();
        if (painted == 0) {
            return Phrase.of("paint.none");
        }
        int right = painting.right(Lane.WITHOUT, atlas) + painting.right(Lane.WITH, atlas);
        int missed = atlas.trained(Lane.WITHOUT) + atlas.trained(Lane.WITH) - right;
        return Phrase.of("paint.score", Numbers.whole(painted), Numbers.whole(right), Numbers.whole(missed));
    }

    private static Outcome alone(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        TestTime test = end.picture().testTime();
        int digits = test.running().length;
        String option = test.distinctAlone() == 1 ? "same" : test.distinctAlone() < digits / 2 ? "worse" : "right";
        return Outcome.of(
                option,
                Numbers.whole(test.distinctAlone()),
                Numbers.whole(digits),
                Numbers.percent(dev(end, Lane.WITH)),
                Numbers.percent(test.changed()));
    }

    private static Outcome noise(
            Moment<Hyperparameters, RaceFrame, RacePicture> few, Moment<Hyperparameters, RaceFrame, RacePicture> all) {
        double difference = dev(few, Lane.WITH) - dev(all, Lane.WITH);
        return Outcome.of(
                Math.abs(difference) < TWO_POINTS ? "equal" : difference < 0 ? "few" : "all",
                Numbers.percent(dev(few, Lane.WITH)),
                Numbers.percent(dev(all, Lane.WITH)),
                Numbers.percent(dev(few, Lane.WITHOUT)),
                Numbers.percent(dev(all, Lane.WITHOUT)),
                Verdicts.cost(Lane.WITH.of(few.picture().costs())),
                Verdicts.cost(Lane.WITH.of(all.picture().costs())));
    }

    private static double dev(Moment<Hyperparameters, RaceFrame, RacePicture> end, Lane lane) {
        return end.snapshot().measures().get(Series.devError(lane.index()));
    }
}
