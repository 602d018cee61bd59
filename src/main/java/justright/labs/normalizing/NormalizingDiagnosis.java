package justright.labs.normalizing;

import java.util.List;
import justright.labs.normalizing.TwinFrame.Place;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What a moment means: first how the descents fare, then, once they have arrived, what shape the bowl has.
final class NormalizingDiagnosis {

    /// Up to this condition number a bowl counts as round.
    static final double ROUND = 5;

    /// With less than this share of the best α, the α is to blame for a long way.
    private static final double SMALL = 0.5;

    private final TwinPicture picture;
    private final TrainingState state;
    private final Place raw;
    private final Place prepared;
    private final boolean over;

    private NormalizingDiagnosis(TwinPicture picture, TrainingState state, boolean over) {
        this.picture = picture;
        this.state = state;
        this.over = over;
        raw = picture.frame().raw();
        prepared = picture.frame().prepared();
    }

    static Diagnosis nothing() {
        return diagnosis(Mood.INFO, "info", "nothing", List.of(), Phrase.of("advice.nothing"));
    }

    /// @param horizon updates planned when the run began
    static Diagnosis of(TwinPicture picture, TrainingState state, int horizon) {
        if (picture.step() == 0 && picture.problem().isInformative()) {
            // nothing gives away which descent arrives first
            return diagnosis(
                    Mood.INFO, "info", "nothing", Readings.kappas(picture.problem()), Phrase.of("advice.unsolved"));
        }
        return new NormalizingDiagnosis(picture, state, picture.step() >= horizon).diagnose();
    }

    private Diagnosis diagnose() {
        if (state instanceof TrainingState.Diverged) {
            return says(Mood.DIVERGED, "up", "diverged", diverged());
        }
        if (raw.isLost() || prepared.isLost()) {
            return says(Mood.DIVERGED, "up", isForetold() ? "diverged" : "diverging", climbs());
        }
        if (!picture.problem().isInformative()) {
            return says(Mood.WARN, "info", "constant", Phrase.of("advice.constant"));
        }
        return switch (prepared.fare()) {
            case JITTERS -> says(Mood.WARN, "grad", "jitters", jitters("advice.jitters", prepared));
            case OUT, CLIMBS -> says(Mood.WARN, "up", "out", out("advice.out", prepared));
            case UNDER_WAY ->
                over
                        ? says(Mood.WARN, "opt", "away", away(picture.problem().prepared()))
                        : says(Mood.INFO, "opt", "going", Phrase.of("advice.going", Readings.left(prepared)));
            case ARRIVED -> arrived();
        };
    }

    private Diagnosis arrived() {
        return isRound()
                ? says(Mood.OK, "opt", "round", rawFirst(round()))
                : says(Mood.WARN, "opt", "valley", rawFirst(Phrase.of("advice.valley." + step())));
    }

    /// What there is to say about the raw side, unless it has arrived as well.
    private Phrase rawFirst(Phrase otherwise) {
        return switch (raw.fare()) {
            case JITTERS -> jitters("advice.jitters.raw", raw);
            case OUT, CLIMBS -> out("advice.out.raw", raw);
            case UNDER_WAY -> over ? Phrase.of("advice.away.raw", Numbers.whole(picture.step())) : otherwise;
            case ARRIVED -> otherwise;
        };
    }

    private Phrase round() {
        if (picture.problem().raw().curvature().conditionNumber() <= ROUND) {
            return Phrase.of("advice.already");
        }
        long onRaw = picture.rawSteps().orElse(Long.MAX_VALUE);
        if (picture.preparedSteps().orElse(Long.MAX_VALUE) < onRaw) {
            return Phrase.of("advice.round");
        }
        boolean stillHigher = raw.course().level() > prepared.course().level();
        return stillHigher
                ? Phrase.of("advice.no-gain.higher", Readings.number(raw.first() / prepared.first(), 2))
                : Phrase.of("advice.no-gain");
    }

    private Phrase away(Terrain terrain) {
        double alpha = picture.survey().rule().prepared();
        double best = terrain.bestLearningRate();
        if (isForetold() && alpha < SMALL * best) {
            return Phrase.of("advice.away.small", Readings.number(alpha), Readings.number(best));
        }
        return isForetold() && !isRound()
                ? Phrase.of("advice.valley." + step())
                : Phrase.of("advice.away", Readings.left(prepared));
    }

    private static Phrase jitters(String key, Place place) {
        return Phrase.of(key, Readings.number(place.course().hop(), 2));
    }

    private static Phrase out(String key, Place place) {
        return Phrase.of(key, times(place));
    }

    /// J is not finite any more: on the side where it stands highest.
    private Phrase diverged() {
        return beyond(!(prepared.left() > raw.left()), "advice.diverged.infinite");
    }

    private Phrase climbs() {
        return beyond(raw.isLost(), "advice.diverged.climbs");
    }

    private Phrase beyond(boolean onRaw, String otherwise) {
        TwinRule rule = picture.survey().rule();
        double alpha = onRaw ? rule.raw() : rule.prepared();
        Problem problem = picture.problem();
        double limit = (onRaw ? problem.raw() : problem.prepared()).curvature().largestStableLearningRate();
        return isForetold() && alpha > limit
                ? Phrase.of("advice.diverged", Readings.number(alpha), Readings.number(limit))
                : Phrase.of(otherwise, inputs(onRaw ? "raw" : step()), times(onRaw ? raw : prepared));
    }

    /// Whether theory and not only measurement speaks of these descents.
    private boolean isForetold() {
        return picture.survey().rule().isPlain() && picture.problem().raw().isQuadratic();
    }

    private boolean isRound() {
        return picture.problem().prepared().curvature().conditionNumber() <= ROUND;
    }

    private String step() {
        return Readings.stepName(picture.problem());
    }

    private static String times(Place place) {
        return Readings.number(place.left(), 2);
    }

    private static Phrase inputs(String step) {
        return Phrase.of("map." + step);
    }

    private Diagnosis says(Mood mood, String icon, String verdict, Phrase advice) {
        return diagnosis(mood, icon, verdict, readouts(mood), advice);
    }

    private List<Readout> readouts(Mood mood) {
        if (mood == Mood.DIVERGED || !picture.problem().isInformative()) {
            return List.of(Readings.steps(picture));
        }
        boolean both = raw.fare() == Fare.ARRIVED && prepared.fare() == Fare.ARRIVED;
        return both ? Readings.ofArrived(picture) : Readings.ofAway(picture);
    }

    private static Diagnosis diagnosis(Mood mood, String icon, String verdict, List<Readout> readouts, Phrase advice) {
        return new Diagnosis(mood, Phrase.of("verdict." + verdict), readouts, advice).withIcon(icon);
    }
}
