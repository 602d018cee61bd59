package justright.labs.search;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Question;
import justright.ui.text.Numbers;

/// What is asked before it is shown.
final class SearchChallenges {

    static final String VALUES = "values";
    static final String BEST = "best";
    static final String LINEAR = "linear";

    /// A value of α that most trials of a linear draw exceed.
    private static final double LARGE = 3;

    private static final double FEW = 0.2;
    private static final double MOST = 0.8;

    private SearchChallenges() {}

    static List<Challenge> of(SearchModel model) {
        Map<String, String> nine = Map.of("n", "3");
        Map<String, String> sixteen = Map.of("n", "4");
        Map<String, String> linear = Map.of("n", "5", "spacing", "linear");
        return List.of(
                new Question(
                        VALUES,
                        List.of("few", "some", "all"),
                        done -> model.search(nine, end -> done.accept(values(end)))),
                new Question(
                        BEST,
                        List.of("grid", "level", "random"),
                        done -> model.search(sixteen, end -> done.accept(best(end)))),
                new Question(
                        LINEAR,
                        List.of("few", "half", "most"),
                        done -> model.search(linear, end -> done.accept(linear(end)))));
    }

    static Outcome values(Reading end) {
        int grid = end.values(Lane.GRID, end.plan().x());
        int random = end.values(Lane.RANDOM, end.plan().x());
        String option = grid <= end.plan().n() ? "few" : grid < end.plan().budget() ? "some" : "all";
        return Outcome.of(option, Numbers.whole(grid), Numbers.whole(random));
    }

    static Outcome best(Reading end) {
        double grid = end.best(Lane.GRID);
        double random = end.best(Lane.RANDOM);
        String option = switch (Verdicts.Outcome.between(grid, random)) {
            case RANDOM -> "random";
            case GRID -> "grid";
            default -> "level";
        };
        return Outcome.of(
                option,
                Verdicts.error(grid),
                Verdicts.error(random),
                Numbers.whole(end.values(Lane.GRID, end.plan().x())),
                Numbers.whole(end.values(Lane.RANDOM, end.plan().x())));
    }

    static Outcome linear(Reading end) {
        List<Tried> random = end.frame().tried(Lane.RANDOM);
        long large = random.stream()
                .filter(each -> each.recipe().learningRate() > LARGE)
                .count();
        double share = (double) large / random.size();
        return Outcome.of(
                share < FEW ? "few" : share > MOST ? "most" : "half",
                Numbers.whole(large),
                Numbers.whole(random.size()),
                Numbers.whole(end.lost()));
    }
}
