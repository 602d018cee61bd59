package justright.lab.stage;

import justright.lab.Repeats.Repeated;
import justright.training.Band;
import justright.training.Series;
import justright.training.Spread;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.ErrorBar;
import justright.ui.plot.mark.SpreadBand;
import justright.ui.theme.Token;

/// What several seeds came to, behind the curve of one: their bounds as a band, and at its end mean ± standard
/// deviation.
public final class SeedSpread {

    /// Between two error bars, and from the first to the playhead.
    private static final double BAR_DISTANCE = 14;

    private SeedSpread() {}

    /// @param place of the error bar among others, from 0
    public static CurvePlot on(CurvePlot plot, Repeated repeated, Series series, Token color, int place) {
        CurvePlot banded = plot.with(new SpreadBand(bounds(repeated, series), color, repeated.pinned()));
        return endsOn(banded, repeated, series, color, place);
    }

    /// Mean ± standard deviation alone, for curves whose bands would hide one another.
    ///
    /// @param place of the error bar among others, from 0
    public static CurvePlot endsOn(CurvePlot plot, Repeated repeated, Series series, Token color, int place) {
        Spread ends = repeated.ends(series);
        return ends.count() > 1
                ? plot.with(new ErrorBar(
                        repeated.steps(),
                        ends.mean(),
                        ends.deviation(),
                        BAR_DISTANCE * (place + 1),
                        color,
                        repeated.pinned()))
                : plot;
    }

    /// The lowest and the highest of all seeds, step by step.
    public static Curve bounds(Repeated repeated, Series series) {
        Band band = repeated.band(series);
        return Curve.buckets(band.steps(), band.lowest(), band.highest(), band.highest());
    }
}
