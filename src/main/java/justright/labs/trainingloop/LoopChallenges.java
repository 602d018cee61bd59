package justright.labs.trainingloop;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Question;
import justright.ui.text.Numbers;

/// Questions about updates, each answered by counting them in the run that it starts.
final class LoopChallenges {

    static final String EPOCH = "epoch";
    static final String JAGGED = "jagged";
    static final String FULL = "full";

    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final double HARDLY = 0.02;
    private static final double OFTEN = 0.25;

    private LoopChallenges() {}

    static List<Challenge> of(LoopModel model) {
        return List.of(
                new Question(
                        EPOCH,
                        List.of("one", "six", "sixty"),
                        done -> model.trial(
                                Map.of("batch", "10"),
                                end -> done.accept(epoch(end.snapshot().frame().tally())))),
                new Question(
                        JAGGED,
                        List.of("never", "seldom", "often"),
                        done -> model.trial(
                                Map.of("batch", "1"),
                                end -> done.accept(rises(end.snapshot().frame().tally())))),
                new Question(
                        FULL,
                        List.of("never", "seldom", "often"),
                        done -> model.trial(
                                Map.of("batch", "60"),
                                end -> done.accept(rises(end.snapshot().frame().tally())))));
    }

    /// The update by which every example had been seen.
    static Outcome epoch(Tally tally) {
        int all = tally.allSeenAt();
        return Outcome.of(all < FEW ? "one" : all < MANY ? "six" : "sixty", Numbers.whole(all));
    }

    /// How many updates raised J over all examples.
    static Outcome rises(Tally tally) {
        double share = (double) tally.rises() / Math.max(1, tally.updates());
        return Outcome.of(
                share <= HARDLY ? "never" : share < OFTEN ? "seldom" : "often",
                Numbers.whole(tally.rises()),
                Numbers.whole(tally.updates()));
    }
}
