package justright.labs.search;

import java.util.List;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// How a value is drawn at random, and how many different values of it a budget buys.
final class SearchFormula {

    private SearchFormula() {}

    /// Before anything has been tried.
    static Formula of(Plan plan) {
        String x = "\\term{x}{" + tex(plan.x()) + "}";
        String budget = "\\term{n}{n}\\times\\term{n}{n}\\;\\to\\;\\term{n}{n}\\,|\\,\\term{n}{n}^2";
        if (plan.linear() || !plan.x().isLog()) {
            return Formula.of(x + "=a+(b-a)\\cdot\\term{spacing}{\\mathrm{rand}()}", budget);
        }
        return Formula.of("\\term{spacing}{r}=a+(b-a)\\cdot\\mathrm{rand}()", x + "=\\term{spacing}{10^r}", budget);
    }

    static Formula of(Reading reading) {
        Plan plan = reading.plan();
        Dimension x = plan.x();
        List<Tried> random = reading.frame().tried(Lane.RANDOM);
        String n = Numbers.whole(plan.n());
        Formula.Numbers values = Formula.Numbers.of(
                Phrase.of("formula.values", x.symbol()),
                Segment.plain(Numbers.whole(reading.values(Lane.GRID, x)) + " | "),
                Segment.result("n", Numbers.whole(reading.values(Lane.RANDOM, x))));
        Formula.Numbers range = Formula.Numbers.of(
                Phrase.of("formula.budget"),
                Segment.value("n", n),
                Segment.plain(" · "),
                Segment.value("n", n),
                Segment.plain(" = " + Numbers.whole(plan.budget())));
        if (random.isEmpty()) {
            return of(plan).with(range);
        }
        return of(plan).with(draw(plan, x.of(random.getLast().recipe())), values);
    }

    /// The last value drawn.
    private static Formula.Numbers draw(Plan plan, double value) {
        Dimension x = plan.x();
        if (plan.linear() || !x.isLog()) {
            return Formula.Numbers.of(Phrase.of("formula.draw"), Segment.result("x", x.write(value)));
        }
        return Formula.Numbers.of(
                Phrase.of("formula.exponent"),
                Segment.value("spacing", Numbers.fixed(Math.log10(value), 2)),
                Segment.plain(" → "),
                Segment.result("x", x.write(value)));
    }

    private static String tex(Dimension dimension) {
        return switch (dimension) {
            case LEARNING_RATE -> "\\alpha";
            case LAMBDA -> "\\lambda";
            case SCALE, KEEP_PROB, UNITS, LAYERS -> dimension.symbol();
        };
    }
}
