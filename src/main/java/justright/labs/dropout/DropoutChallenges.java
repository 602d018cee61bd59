package justright.labs.dropout;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.training.Series;
import justright.ui.text.Numbers;

/// Questions about dropout, each answered by the run that it starts.
final class DropoutChallenges {

    static final String TRAIN_ERROR = "train-error";
    static final String DIVISION = "division";
    static final String SWITCH_OFF = "switch-off";
    static final String THREE = "three";

    /// An error that changes by less counts as unchanged.
    private static final double ONE_POINT = 0.01;

    /// Means and costs that differ by a smaller share count as equal.
    private static final double ALIKE = 0.03;

    private static final int LAYER = 2;

    private DropoutChallenges() {}

    /// A question whose run is `ask`.
    private record Question(String id, List<String> options, Consumer<Consumer<Outcome>> ask) implements Challenge {

        @Override
        public void run(Consumer<Outcome> whenDone) {
            ask.accept(whenDone);
        }
    }

    static List<Challenge> of(DropoutModel model) {
        List<String> ways = List.of("falls", "stays", "rises");
        List<String> sizes = List.of("large", "right", "small");
        return List.of(
                new Question(TRAIN_ERROR, ways, done -> model.trial(Map.of(), end -> done.accept(trainError(end)))),
                new Question(
                        DIVISION,
                        sizes,
                        done -> model.trial(
                                Map.of(),
                                end -> done.accept(division(end.snapshot().frame(), model.seed())))),
                new Question(
                        SWITCH_OFF,
                        ways,
                        done -> model.trial(Map.of(), end -> {
                            done.accept(switchOff(end));
                            model.knobs().dropout.set(false);
                        })),
                new Question(
                        THREE,
                        List.of("a", "b", "c"),
                        done -> model.trial(
                                Map.of("implementation", "a", "face", "expectation"),
                                end -> done.accept(three(end.snapshot().frame(), model.seed())))));
    }

    private static Outcome trainError(Moment<DropoutRule, DropoutFrame, DropoutPicture> end) {
        double with = measured(end, Series.TRAIN_ERROR);
        double without = measured(end, Series.TWIN_TRAIN_ERROR);
        double change = with - without;
        return Outcome.of(
                change > ONE_POINT ? "rises" : change < -ONE_POINT ? "falls" : "stays",
                Numbers.percent(without),
                Numbers.percent(with),
                Numbers.percent(measured(end, Series.TWIN_DEV_ERROR)),
                Numbers.percent(measured(end, Series.DEV_ERROR)));
    }

    /// What layer 2 hands on if the division is left out, against what it hands on at test time.
    private static Outcome division(DropoutFrame frame, long seed) {
        Measurement measured = Measurement.of(frame, Implementation.NO_RESCALING, LAYER, Streams.measurement(seed));
        double ratio = measured.ratio();
        return Outcome.of(
                ratio < 1 - ALIKE ? "large" : ratio > 1 + ALIKE ? "small" : "right",
                Numbers.fixed(measured.inTraining(), 2),
                Numbers.fixed(measured.atTestTime(), 2),
                Numbers.fixed(frame.architecture().keepProb(LAYER), 2),
                Numbers.whole(Measurement.MASKS));
    }

    /// J at the last step with masks and, the same parameters, without.
    private static Outcome switchOff(Moment<DropoutRule, DropoutFrame, DropoutPicture> end) {
        DropoutFrame frame = end.snapshot().frame();
        Network network = Network.of(frame.thinned());
        network.forward(
                Batch.of(frame.problem().train().x(), frame.problem().train().y()));
        double with = measured(end, Series.COST);
        double without = network.dataCost();
        return Outcome.of(
                without < with * (1 - ALIKE) ? "falls" : without > with * (1 + ALIKE) ? "rises" : "stays",
                Numbers.whole(end.snapshot().step()),
                Numbers.fixed(with, 3),
                Numbers.fixed(without, 3));
    }

    private static Outcome three(DropoutFrame frame, long seed) {
        List<Candidate> candidates = Candidate.secret();
        List<Double> ratios = candidates.stream()
                .map(each -> Measurement.of(frame, each.implementation(seed), LAYER, Streams.measurement(seed))
                        .ratio())
                .toList();
        Candidate right = candidates.stream()
                .min(Comparator.comparingDouble(each -> Math.abs(ratios.get(candidates.indexOf(each)) - 1)))
                .orElseThrow();
        double keepProb = frame.architecture().keepProb(LAYER);
        return Outcome.of(
                right.name().toLowerCase(Locale.ROOT),
                Numbers.whole(Measurement.MASKS),
                Numbers.fixed(ratios.get(0), 2),
                Numbers.fixed(ratios.get(1), 2),
                Numbers.fixed(ratios.get(2), 2),
                Numbers.fixed(keepProb, 2),
                Numbers.fixed(keepProb / (1 - keepProb), 2));
    }

    private static double measured(Moment<DropoutRule, DropoutFrame, DropoutPicture> moment, Series series) {
        return moment.snapshot().measures().get(series);
    }
}
