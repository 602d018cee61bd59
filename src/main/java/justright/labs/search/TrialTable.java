package justright.labs.search;

import java.util.Locale;
import justright.lab.ResultTable;

/// All trials with all their hyperparameters, in the order they were made.
final class TrialTable {

    private TrialTable() {}

    static ResultTable.Draft of(Reading reading) {
        ResultTable.Draft draft = ResultTable.of(
                "results.trials",
                "search",
                "trial",
                "round",
                "learning_rate",
                "lambda",
                "keep_prob",
                "hidden_units",
                "hidden_layers",
                "initial_scale",
                "dev_error",
                "updates",
                "ending");
        Lane.ALL.forEach(lane -> reading.frame().tried(lane).forEach(tried -> add(draft, lane.key(), tried)));
        reading.hand().forEach(tried -> add(draft, "hand", tried));
        return draft;
    }

    private static void add(ResultTable.Draft draft, String search, Tried tried) {
        Recipe recipe = tried.recipe();
        Result result = tried.result();
        draft.row(
                search,
                tried.number(),
                tried.round() + 1,
                recipe.learningRate(),
                recipe.lambda(),
                recipe.keepProb(),
                recipe.units(),
                recipe.layers(),
                recipe.scale(),
                result.isUsable() ? result.devError() : Double.NaN,
                result.updates(),
                result.ending().name().toLowerCase(Locale.ROOT));
    }
}
