package justright.labs.recipe;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// The two gaps that the recipe looks at, and what an order costs.
final class RecipeFormula {

    private RecipeFormula() {}

    static Formula of(Reading reading) {
        Formula formula = Formula.of(
                "\\text{bias}=\\text{train}-\\text{Bayes}",
                "\\text{variance}=\\text{dev}-\\text{train}",
                "\\text{price}=\\term{labels}{\\dfrac{c\\,\\Delta m}{100}}+\\dfrac{3\\,n_W\\,m\\,t}{5\\cdot 10^{7}}");
        return reading.judged()
                .map(errors -> formula.with(
                        gap(
                                errors.isHighBias() ? "formula.bias.high" : "formula.bias",
                                errors.optimum(),
                                errors.train()),
                        gap(
                                errors.isHighVariance() ? "formula.variance.high" : "formula.variance",
                                errors.train(),
                                errors.dev()),
                        spent(reading)))
                .orElse(formula);
    }

    private static Formula.Numbers gap(String key, double less, double more) {
        return Formula.Numbers.of(
                Phrase.of(key),
                Segment.plain(Numbers.points(more) + " − " + Numbers.points(less) + " = "),
                Segment.result("illness", Numbers.pointsBetween(less, more)));
    }

    private static Formula.Numbers spent(Reading reading) {
        Price spent = reading.spent();
        return Formula.Numbers.of(
                Phrase.of("formula.spent"),
                Segment.value("labels", Numbers.whole(spent.data())),
                Segment.plain(" + " + Numbers.whole(spent.computing()) + " = "),
                Segment.result("budget", Numbers.whole(spent.total())));
    }
}
