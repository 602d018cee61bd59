package justright.labs.initialization;

import java.util.ArrayList;
import java.util.List;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// How the spread of z goes by n and Var(w), the scheme's Var(w), and what a layer really does with what it is given.
final class InitializationFormula {

    private static final String SPREAD = "\\mathrm{Var}(z)=\\term{units}{n}\\,\\mathrm{Var}(w)\\,\\mathrm{E}[a^2]";

    /// Weights of a mean that is not 0 add up what their inputs share, which the rule does not know.
    private static final String NO_SPREAD =
            "\\mathrm{E}[w]\\ne 0:\\;\\mathrm{Var}(z)\\ne\\term{units}{n}\\,\\mathrm{Var}(w)\\,\\mathrm{E}[a^2]";

    private InitializationFormula() {}

    /// Before anything has been computed.
    static Formula of(Design design, Scheme scheme) {
        return Formula.of(spread(scheme), variance(scheme)).with(planned(design, scheme));
    }

    static Formula of(Reading reading) {
        List<Numbers> numbers = new ArrayList<>();
        numbers.add(planned(reading.design(), reading.focus()));
        Wave wave = reading.inFocus().wave();
        int layer = Math.min(2, wave.depth());
        double gain = wave.layers().get(layer - 1).gain();
        numbers.add(Numbers.of(
                Phrase.of("formula.measured", Integer.toString(layer)),
                Segment.result("units", Double.isNaN(gain) ? "–" : Spelling.size(gain))));
        return Formula.of(spread(reading.focus()), variance(reading.focus())).with(numbers.toArray(Numbers[]::new));
    }

    /// n·E[w²] of a layer inside the network.
    private static Numbers planned(Design design, Scheme scheme) {
        int n = design.units();
        double moment = scheme.secondMoment(design.k(), n, n);
        return Numbers.of(
                Phrase.of("formula.planned"),
                Segment.value("units", justright.ui.text.Numbers.whole(n)),
                Segment.plain(" · "),
                Segment.value("k", Spelling.size(moment)),
                Segment.plain(" = "),
                Segment.result("k", Spelling.size(n * moment)));
    }

    private static String spread(Scheme scheme) {
        return scheme == Scheme.CONSTANT || scheme == Scheme.SLIP ? NO_SPREAD : SPREAD;
    }

    private static String variance(Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> "w=0";
            case CONSTANT -> "w=" + Scheme.CONSTANT_WEIGHT;
            case SMALL -> "\\mathrm{Var}(w)=0.01^2";
            case LARGE -> "\\mathrm{Var}(w)=1";
            case XAVIER -> "\\mathrm{Var}(w)=\\tfrac{1}{\\term{units}{n}}";
            case HE -> "\\mathrm{Var}(w)=\\tfrac{2}{\\term{units}{n}}";
            case GLOROT -> "\\mathrm{Var}(w)=\\tfrac{2}{n_{\\text{in}}+n_{\\text{out}}}";
            case SLIP -> "w=\\tfrac{u}{\\sqrt{\\term{units}{n}}},\\quad 0\\le u<1";
            case YOURS -> "\\mathrm{Var}(w)=\\tfrac{\\term{k}{k}}{\\term{units}{n}}";
        };
    }
}
