package justright.labs.recipe;

import java.util.Locale;
import justright.lab.NumpyCode;

/// The recipe as a few lines, run over the errors that were measured here; runs as it stands.
final class RecipeCode {

    private static final String RECIPE = """
            import numpy as np

            def recipe(train, dev, bayes):
                bias, variance = train - bayes, dev - train
                high = lambda part, other: part >= 0.02 and part >= other / 3
                if high(bias, variance):
                    return "bigger network, longer, better optimizer, other architecture"
                if high(variance, bias):
                    return "more data, regularization, other architecture"
                return "done"

            """;

    @SuppressWarnings("InlineFormatString") // a listing is read whole
    private static final String STORY = """
            story = np.array([%s])
            for train, dev, price in story:
                budget -= price
                print(f"train {train:.1%%}, dev {dev:.1%%}, left {budget:.0f}:",
                      recipe(train, dev, bayes))
            """;

    private RecipeCode() {}

    static NumpyCode of(Reading reading) {
        StringBuilder rows = new StringBuilder();
        String gap = "";
        for (Turn turn : reading.turns()) {
            if (turn.isDone()) {
                rows.append(gap).append(row(turn));
                gap = ",\n                  ";
            }
        }
        String bayes = reading.judged()
                .map(errors -> String.format(Locale.ROOT, "%.4f", errors.optimum()))
                .orElse("0");
        String values = "budget, bayes = ⟦%d⟧, ⟦%s⟧\n".formatted(reading.budget(), bayes);
        return new NumpyCode(RECIPE + values + (rows.isEmpty() ? "" : STORY.formatted(rows)));
    }

    private static String row(Turn turn) {
        var errors = turn.errors().orElseThrow();
        return String.format(
                Locale.ROOT,
                "[⟦%.4f⟧, ⟦%.4f⟧, ⟦%d⟧]",
                errors.train(),
                errors.dev(),
                turn.price().total());
    }
}
