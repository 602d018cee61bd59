package justright.labs.depth;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.ui.text.Numbers;

/// What is asked before it is shown.
final class DepthChallenges {

    static final String SMALLEST = "smallest";
    static final String END = "end";
    static final String SATURATED = "saturated";
    static final String MOVED = "moved";

    /// A ratio within this factor is none.
    private static final double SAME = 2;
    /// Bounds between early, middle and late ends.
    private static final int EARLY = 150;
    private static final int LATE = 300;

    private DepthChallenges() {}

    static List<Challenge> of(DepthModel model) {
        Map<String, String> half = Map.of("precision", "single", "w", "1.5", "depth", "400", "companion", "ends");
        Map<String, String> large = Map.of("network", "tanh", "sigma", "1", "layers", "20");
        Map<String, String> small = Map.of("network", "tanh", "sigma", "0.1", "course", "train");
        return List.of(
                new Question(
                        SMALLEST,
                        List.of("first", "last", "same"),
                        done -> model.trial(Map.of("w", "0.8", "depth", "50"), end -> done.accept(smallest(end)))),
                new Question(
                        END,
                        List.of("early", "middle", "late", "never"),
                        done -> model.trial(half, end -> done.accept(end(end)))),
                new Question(
                        SATURATED,
                        List.of("smaller", "same", "larger"),
                        done -> model.trial(large, end -> done.accept(saturated(end)))),
                new Question(
                        MOVED,
                        List.of("first", "last", "alike"),
                        done -> model.trial(small, end -> done.accept(moved(end)))));
    }

    private static Outcome smallest(Moment<Rate, DepthFrame, DepthFrame> end) {
        Passage passage = end.picture().passage();
        double ratio = passage.first().dW() / passage.last().dW();
        return Outcome.of(
                passage.isEven() ? "same" : ratio < 1 ? "first" : "last",
                Verdicts.size(passage.first().dW()),
                Verdicts.size(passage.last().dW()),
                Verdicts.size(passage.first().A()),
                Verdicts.size(passage.last().A()),
                Verdicts.size(passage.first().dZ()),
                Verdicts.size(passage.last().dZ()));
    }

    private static Outcome end(Moment<Rate, DepthFrame, DepthFrame> end) {
        int layer = Onset.of(end.picture().passage())
                .filter(Onset::forward)
                .map(Onset::layer)
                .orElse(0);
        String option = layer == 0 ? "never" : layer < EARLY ? "early" : layer < LATE ? "middle" : "late";
        Ends ends = end.picture().ends();
        return Outcome.of(option, Numbers.whole(layer), Numbers.whole(ends.end(Precision.DOUBLE)));
    }

    private static Outcome saturated(Moment<Rate, DepthFrame, DepthFrame> end) {
        Passage passage = end.picture().passage();
        double ratio = passage.first().dW() / passage.last().dW();
        return Outcome.of(
                side(ratio, "smaller", "same", "larger"),
                Verdicts.size(passage.first().dW()),
                Verdicts.size(passage.last().dW()),
                Verdicts.size(passage.last().A()),
                Factors.write(Factors.backward(passage)));
    }

    private static Outcome moved(Moment<Rate, DepthFrame, DepthFrame> end) {
        List<Double> moved = end.picture().moved();
        double ratio = moved.getFirst() / moved.getLast();
        return Outcome.of(
                side(ratio, "last", "alike", "first"),
                Verdicts.size(moved.getFirst()),
                Verdicts.size(moved.getLast()),
                Numbers.percent(end.picture().passage().error()));
    }

    private static String side(double ratio, String below, String within, String above) {
        return ratio < 1 / SAME ? below : ratio > SAME ? above : within;
    }
}
