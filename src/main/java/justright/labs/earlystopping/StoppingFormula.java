package justright.labs.earlystopping;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// What counts as an improvement, when the rule stops after the last one, and the cost that is being minimized.
final class StoppingFormula {

    private static final String IMPROVED =
            "E_{\\text{dev}}(t)<E_{\\text{best}}-\\term{min-improvement}{\\delta}\\;\\Rightarrow\\;t^{*}\\leftarrow t";
    private static final String STOP = "t_{\\text{stop}}=t^{*}+\\term{patience}{p}\\cdot " + Evaluation.EVERY;
    private static final String PENALTY = "\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|_F^2}";
    private static final String COST = "J=\\tfrac1m\\sum_i\\mathcal{L}(\\hat y^{(i)},y^{(i)})+" + PENALTY;
    private static final String SHORT_COST = "J=\\tfrac1m\\sum_i\\mathcal{L}^{(i)}+" + PENALTY;

    private StoppingFormula() {}

    /// @param reading what is known of the run, if anything is
    static Formula of(StoppingKnobs knobs, @Nullable Reading reading) {
        Numbers numbers = reading == null
                ? waiting(knobs)
                : reading.stops().map(stops -> stopped(knobs, stops)).orElseGet(() -> waiting(knobs));
        return Formula.of(IMPROVED, STOP, COST)
                .shortened(IMPROVED, STOP, SHORT_COST)
                .with(numbers);
    }

    private static Numbers waiting(StoppingKnobs knobs) {
        return Numbers.of(
                Phrase.of("formula.wait"), patience(knobs), every(), Segment.result("patience", whole(wait(knobs))));
    }

    private static Numbers stopped(StoppingKnobs knobs, Stops stops) {
        int due = stops.kept().step() + wait(knobs);
        Numbers sum = Numbers.of(
                Phrase.of("formula.stop"),
                Segment.plain(whole(stops.kept().step()) + " + "),
                patience(knobs),
                every(),
                Segment.result("patience", whole(due)));
        if (stops.ruleStop().isPresent()) {
            return sum;
        }
        return Numbers.of(
                Phrase.of("formula.never"),
                patience(knobs),
                Segment.plain(
                        "·" + Evaluation.EVERY + " > " + whole(stops.last().step()) + " − "
                                + whole(stops.kept().step())));
    }

    private static int wait(StoppingKnobs knobs) {
        return knobs.patience.getInt() * Evaluation.EVERY;
    }

    private static Segment patience(StoppingKnobs knobs) {
        return Segment.value("patience", whole(knobs.patience.getInt()));
    }

    private static Segment every() {
        return Segment.plain("·" + Evaluation.EVERY + " = ");
    }

    private static String whole(int number) {
        return justright.ui.text.Numbers.whole(number);
    }
}
