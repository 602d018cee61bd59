package justright.labs.split;

import justright.engine.probe.Confidence;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The standard error of an error measured on dev, and how choosing among K models uses it up.
final class SplitFormula {

    private static final String SIZE = "n_{\\mathrm{dev}}=\\term{dev}{s_{\\mathrm{dev}}}\\cdot\\term{examples}{m}";
    private static final String SPREAD =
            "\\mathrm{SE}=\\sqrt{\\dfrac{p\\,(1-p)}{\\term{dev,examples}{n_{\\mathrm{dev}}}}}";
    private static final String BEST =
            "\\mathrm{E}\\left[\\min_{k\\leq\\term{models}{K}}\\hat p_k\\right]\\approx p-c_{\\term{models}{K}}\\,\\mathrm{SE}";

    private SplitFormula() {}

    static Formula of(SplitSettings settings, @Nullable Reading reading) {
        long n = settings.sets().dev();
        String p = justright.ui.text.Numbers.fixed(Forecast.ERROR, 2);
        String error = justright.ui.text.Numbers.percent(Confidence.standardError(Forecast.ERROR, n), 3);
        Numbers spread = Numbers.of(
                Phrase.of("formula.se"),
                Segment.plain("√(" + p + "·0.95/"),
                Segment.value("dev", justright.ui.text.Numbers.whole(n)),
                Segment.plain(") = "),
                Segment.result("dev", error));
        Formula formula = Formula.of(SIZE, SPREAD, BEST);
        if (reading == null || !isOf(reading.forecast(), n, settings.models.getInt())) {
            return formula.with(spread);
        }
        return formula.with(spread, flattery(reading));
    }

    private static boolean isOf(Forecast forecast, long n, int models) {
        return forecast.n() == n && forecast.models() == models;
    }

    private static Numbers flattery(Reading reading) {
        Forecast forecast = reading.forecast();
        double times = forecast.flattery() / forecast.standardError();
        return Numbers.of(
                Phrase.of("formula.flattery", justright.ui.text.Numbers.whole(forecast.models())),
                Segment.plain("c·SE = "),
                Segment.value("models", justright.ui.text.Numbers.fixed(times, 2)),
                Segment.plain("·" + justright.ui.text.Numbers.percent(forecast.standardError(), 3) + " = "),
                Segment.result("models", justright.ui.text.Numbers.percent(forecast.flattery(), 2)));
    }
}
