package justright.labs.spreading;

import java.util.List;
import java.util.Map;
import justright.engine.Chance;
import justright.engine.probe.DropoutPenalty;
import justright.engine.probe.DropoutPenalty.Estimate;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.ui.text.Numbers;
import org.ejml.data.DMatrixRMaj;

/// Questions about the bet, each answered by the run that it starts.
final class SpreadingChallenges {

    static final String WHERE = "where";
    static final String NINEFOLD = "ninefold";
    static final String WHOSE = "whose";
    static final String MATCH = "match";

    /// Masks to measure a price with.
    static final int MASKS = 2000;

    private static final double TRIPLE = 3;
    /// The λ that matches dropout at the defaults.
    private static final double MATCHING = 25;
    private static final double LEVEL = 3.5;
    private static final double GONE = 0.2;
    private static final double ALIKE = 0.1;

    private SpreadingChallenges() {}

    static List<Challenge> of(SpreadingModel model) {
        Map<String, String> tripled = Map.of("size", "3", "lambda", "25");
        return List.of(
                new Question(
                        WHERE,
                        List.of("stays", "level", "gone"),
                        done -> model.trial(Map.of(), end -> done.accept(where(end)))),
                new Question(
                        NINEFOLD,
                        List.of("same", "three", "nine"),
                        done -> model.trial(Map.of("size", "3"), end -> done.accept(ninefold(end)))),
                new Question(
                        WHOSE,
                        List.of("dropout", "l2", "alike"),
                        done -> model.trial(tripled, end -> done.accept(whose(end)))),
                new Question(
                        MATCH,
                        List.of("same", "other", "none"),
                        done -> model.findMatch(Map.of("size", "3"), best -> done.accept(match(best)))));
    }

    private static Outcome where(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> end) {
        Bet start = end.picture().frame().start();
        Bet with = end.picture().bet(Remedy.DROPOUT);
        Bet without = end.picture().bet(Remedy.NONE);
        boolean gone = Math.abs(with.sum()) < GONE * Math.abs(start.sum());
        return Outcome.of(
                gone ? "gone" : with.inputs() >= LEVEL ? "level" : "stays",
                Numbers.fixed(with.inputs(), 1),
                Numbers.fixed(without.inputs(), 1),
                Numbers.fixed(start.squaredNorm(), 2),
                Numbers.fixed(with.squaredNorm(), 2),
                Numbers.fixed(with.sum(), 2));
    }

    /// What w₁² = 1 costs, measured by drawing masks, before and after its input is tripled.
    private static Outcome ninefold(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> end) {
        Sensors tripled = end.picture().frame().sensors();
        Sensors plain = Sensors.of(tripled.spec().withSize(1));
        double keepProb = end.picture().rule().keepProb();
        double before = price(plain, keepProb);
        double after = price(tripled, keepProb);
        double ratio = after / before;
        double l2 = end.picture().prices().l2().getFirst();
        double others = end.picture().prices().l2().getLast();
        String right = ratio < Math.sqrt(TRIPLE) ? "same" : ratio < TRIPLE * Math.sqrt(TRIPLE) ? "three" : "nine";
        return Outcome.of(
                right,
                Numbers.fixed(before, 3),
                Numbers.fixed(after, 3),
                Numbers.fixed(ratio, 1),
                Numbers.whole(MASKS),
                Numbers.fixed(l2, 3),
                Numbers.fixed(others, 3));
    }

    private static double price(Sensors sensors, double keepProb) {
        DMatrixRMaj w = LinearUnit.parameters(1, 0, 0, 0).W(1);
        Chance chance = Chance.of(sensors.spec().seed()).stream("price");
        Estimate mean = DropoutPenalty.simulated(w, 0, sensors.x(), sensors.y(), keepProb, MASKS, chance);
        return mean.mean()
                - DropoutPenalty.of(w, 0, sensors.x(), sensors.y(), keepProb).cost();
    }

    private static Outcome whose(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> end) {
        Bet dropout = end.picture().bet(Remedy.DROPOUT);
        Bet l2 = end.picture().bet(Remedy.L2);
        double more = l2.share(0) - dropout.share(0);
        return Outcome.of(
                more > ALIKE ? "l2" : more < -ALIKE ? "dropout" : "alike",
                Numbers.percent(dropout.share(0), 0),
                Numbers.percent(l2.share(0), 0),
                Numbers.fixed(dropout.weight(0), 2),
                Numbers.fixed(dropout.weight(1), 2),
                Numbers.fixed(l2.weight(0), 2),
                Numbers.fixed(l2.weight(1), 2));
    }

    private static Outcome match(Match best) {
        String right = best.distance() > Reading.ALIKE ? "none" : best.lambda() == MATCHING ? "same" : "other";
        return Outcome.of(
                right,
                Numbers.whole(EveryLambda.VALUES.size()),
                Numbers.brief(best.lambda()),
                Numbers.fixed(best.distance(), 3));
    }
}
