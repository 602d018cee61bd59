package justright.ui.plot.curve;

import justright.ui.theme.Token;

/// A curve and how it looks.
///
/// @param label written at the curve's right end; empty for none
/// @param ghost whether it belongs to a pinned run: same hue and dash, thinner and paler
/// @param points whether its few points are marked
/// @param weight how much thicker than an ordinary curve
public record CurveLine(
        Curve curve, LineStyle style, Token color, String label, boolean ghost, boolean points, double weight) {

    private static final double BAYES_WEIGHT = 1.6 / 2.4;

    public static CurveLine of(Curve curve, LineStyle style, String label) {
        double weight = style == LineStyle.BAYES ? BAYES_WEIGHT : 1;
        return new CurveLine(curve, style, style.color, label, false, false, weight);
    }

    public static CurveLine train(Curve curve, String label) {
        return of(curve, LineStyle.TRAIN, label);
    }

    public static CurveLine dev(Curve curve, String label) {
        return of(curve, LineStyle.DEV, label);
    }

    public static CurveLine test(Curve curve, String label) {
        return of(curve, LineStyle.TEST, label);
    }

    /// The Bayes error, level from `fromX` to `toX`.
    public static CurveLine bayes(double error, double fromX, double toX, String label) {
        Curve level = Curve.of(new double[] {fromX, toX}, new double[] {error, error});
        return of(level, LineStyle.BAYES, label);
    }

    public CurveLine color(Token hue) {
        return new CurveLine(curve, style, hue, label, ghost, points, weight);
    }

    public CurveLine pinned() {
        return new CurveLine(curve, style, color, label, true, points, weight);
    }

    public CurveLine withPoints() {
        return new CurveLine(curve, style, color, label, ghost, true, weight);
    }

    public CurveLine weight(double factor) {
        return new CurveLine(curve, style, color, label, ghost, points, factor);
    }
}
