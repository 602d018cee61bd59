package justright.labs.initialization;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.ui.text.Numbers;

/// What is asked before it is shown.
final class InitializationChallenges {

    static final String RELU = "relu";
    static final String SYMMETRY = "symmetry";
    static final String SLIP = "slip";
    static final String SIGMOID = "sigmoid";

    /// A change of the second moment by less than this factor is none.
    private static final double HOLDS = 4;

    private InitializationChallenges() {}

    static List<Challenge> of(InitializationModel model) {
        Map<String, String> deepRelu = rows(Map.of("bend", "relu", "layers", "10"), Scheme.XAVIER, Scheme.HE);
        Map<String, String> constant =
                rows(Map.of("companion", "distinct"), Scheme.CONSTANT, Scheme.SMALL, Scheme.XAVIER);
        Map<String, String> slip = rows(Map.of(), Scheme.XAVIER, Scheme.SLIP);
        Map<String, String> sigmoid = rows(
                Map.of("bend", "sigmoid", "layers", "10", "view", "gradients", "companion", "layers"),
                Scheme.SMALL,
                Scheme.LARGE,
                Scheme.XAVIER,
                Scheme.HE);
        return List.of(
                new Question(
                        RELU,
                        List.of("shrinks", "holds", "grows"),
                        done -> model.trial(deepRelu, end -> done.accept(relu(end)))),
                new Question(
                        SYMMETRY,
                        List.of("one", "some", "all"),
                        done -> model.trial(constant, end -> done.accept(symmetry(end)))),
                new Question(
                        SLIP,
                        List.of("alive", "vanish", "saturate"),
                        done -> model.trial(slip, end -> done.accept(slip(end)))),
                new Question(
                        SIGMOID,
                        List.of("small", "xavier", "he", "large"),
                        done -> model.trial(sigmoid, end -> done.accept(sigmoid(end)))));
    }

    /// Only these rows, the first in focus.
    private static Map<String, String> rows(Map<String, String> others, Scheme... schemes) {
        Map<String, String> values = new HashMap<>(others);
        List<Scheme> wanted = List.of(schemes);
        for (Scheme scheme : Scheme.values()) {
            values.put(scheme.row(), Boolean.toString(wanted.contains(scheme)));
        }
        values.put("focus", wanted.getFirst().key());
        return Map.copyOf(values);
    }

    private static Race race(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        return end.snapshot().frame().race();
    }

    private static String error(Moment<Hyperparameters, RaceFrame, RacePicture> end, Scheme scheme) {
        int lane = race(end).design().schemes().indexOf(scheme);
        double error = end.snapshot().measures().get(Series.trainError(lane));
        return Numbers.percent(error);
    }

    private static Outcome relu(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        double xavier = secondMoments(race(end).start(Scheme.XAVIER));
        double he = secondMoments(race(end).start(Scheme.HE));
        return Outcome.of(
                xavier < 1 / HOLDS ? "shrinks" : xavier > HOLDS ? "grows" : "holds",
                Spelling.size(xavier),
                Spelling.size(he),
                error(end, Scheme.XAVIER),
                error(end, Scheme.HE));
    }

    /// The last layer's over the first one's.
    private static double secondMoments(Wave wave) {
        double ratio = wave.last().a().size() / wave.first().a().size();
        return ratio * ratio;
    }

    private static Outcome symmetry(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        Wave wave = end.picture().lanes().get(race(end).design().schemes().indexOf(Scheme.CONSTANT));
        int units = wave.last().units();
        int most = wave.layers().stream().mapToInt(LayerReading::distinct).max().orElse(0);
        return Outcome.of(
                most == 1 ? "one" : most < units ? "some" : "all",
                Numbers.whole(most),
                Numbers.whole(units),
                error(end, Scheme.CONSTANT),
                error(end, Scheme.XAVIER));
    }

    private static Outcome slip(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        Wave wave = race(end).start(Scheme.SLIP);
        Signal signal = Signal.of(wave, View.ACTIVATIONS, race(end).inputSignal(), 1);
        return Outcome.of(
                signal == Signal.SATURATES ? "saturate" : signal == Signal.VANISHES ? "vanish" : "alive",
                Numbers.percent(wave.last().saturated(), 0),
                Numbers.percent(race(end).start(Scheme.XAVIER).last().saturated(), 0),
                error(end, Scheme.SLIP),
                error(end, Scheme.XAVIER));
    }

    private static Outcome sigmoid(Moment<Hyperparameters, RaceFrame, RacePicture> end) {
        List<Scheme> schemes = race(end).design().schemes();
        Scheme healthiest = schemes.stream()
                .max(Comparator.comparingDouble(
                        scheme -> race(end).start(scheme).gradientRatio()))
                .orElse(Scheme.LARGE);
        Object[] numbers = Stream.of(Scheme.SMALL, Scheme.XAVIER, Scheme.HE, Scheme.LARGE)
                .flatMap(scheme ->
                        Stream.of(Spelling.size(race(end).start(scheme).gradientRatio()), error(end, scheme)))
                .toArray();
        return Outcome.of(healthiest.key(), numbers);
    }
}
