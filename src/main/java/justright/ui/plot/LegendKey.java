package justright.ui.plot;

import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Ramp;
import justright.ui.theme.Token;

/// The small drawing before a word in a legend; fills its sheet. Lines want 18–24 × 12 pixels, marks 12 × 12.
public enum LegendKey implements Plot {
    TRAIN,
    DEV,
    TEST,
    BAYES,
    GHOST,
    LIVE,
    LAMBDA,
    ALPHA,
    CLASS_A,
    CLASS_B,
    MISCLASSIFIED,
    BEST_DEV,
    TRAIN_BAR,
    DEV_BAR,
    LAMBDA_BAR,
    LAMBDA_HATCHED_BAR,
    OVER_LIMIT,
    WITHIN_LIMIT,
    NEGATIVE,
    POSITIVE,
    DROPPED,
    PROBABILITY,
    COST;

    private static final double LINE_WIDTH = 2.2;
    private static final double MARK = 4.5;

    /// Width and height it is drawn best at, in pixels of the normal style.
    public double preferredWidth() {
        return switch (this) {
            case TRAIN, DEV, TEST, LIVE, LAMBDA, ALPHA -> 18;
            case BAYES, GHOST -> 22;
            case PROBABILITY, COST -> 56;
            case NEGATIVE, POSITIVE -> 16;
            case MISCLASSIFIED,
                    BEST_DEV,
                    DROPPED,
                    TRAIN_BAR,
                    DEV_BAR,
                    LAMBDA_BAR,
                    LAMBDA_HATCHED_BAR,
                    OVER_LIMIT,
                    WITHIN_LIMIT -> 14;
            case CLASS_A, CLASS_B -> 12;
        };
    }

    public double preferredHeight() {
        return 14;
    }

    @Override
    public void paint(Sheet sheet) {
        double x = sheet.width() / 2;
        double y = sheet.height() / 2;
        var surface = sheet.surface();
        switch (this) {
            case TRAIN -> line(sheet, Token.TRAIN, Dash.SOLID);
            case DEV -> line(sheet, Token.DEV, Dash.DEV);
            case TEST -> line(sheet, Token.TEST, Dash.TEST);
            case BAYES -> line(sheet, Token.INK3, Dash.of(8, 2, 2, 2));
            case GHOST -> line(sheet, Token.INK3, Dash.of(4, 3));
            case LIVE -> line(sheet, Token.INK, Dash.SOLID);
            case LAMBDA -> line(sheet, Token.LAMBDA, Dash.SOLID);
            case ALPHA -> line(sheet, Token.ALPHA, Dash.SOLID);
            case CLASS_A -> surface.fillCircle(x, y, sheet.unit(MARK), sheet.color(Token.CLASS_A));
            case CLASS_B ->
                MarkShape.DIAMOND.paint(
                        surface, x, y, sheet.unit(MARK), sheet.color(Token.CLASS_B), sheet.stroke(Token.CLASS_B, 0.1));
            case MISCLASSIFIED -> surface.strokeCircle(x, y, sheet.unit(5.6), sheet.stroke(Token.INK, sheet.unit(1.6)));
            case BEST_DEV ->
                MarkShape.DIAMOND.paint(
                        surface,
                        x,
                        y,
                        sheet.unit(4.2),
                        sheet.color(Token.CARD),
                        sheet.stroke(Token.DEV, sheet.unit(1.6)));
            case TRAIN_BAR -> surface.fillRect(0, y - 6, sheet.width(), 12, 0, sheet.color(Token.TRAIN));
            case WITHIN_LIMIT -> surface.fillRect(0, y - 6, sheet.width(), 12, 0, sheet.color(Token.INK3));
            case DEV_BAR -> Hatch.paint(sheet, 0, y - 6, sheet.width(), 12, Token.DEV);
            case LAMBDA_BAR -> surface.fillRect(0, y - 6, sheet.width(), 12, 0, sheet.color(Token.LAMBDA));
            case LAMBDA_HATCHED_BAR -> Hatch.paint(sheet, 0, y - 6, sheet.width(), 12, Token.LAMBDA);
            case OVER_LIMIT -> Hatch.paint(sheet, 0, y - 6, sheet.width(), 12, Token.BAD);
            case NEGATIVE -> surface.fillRect(0, y - 2, sheet.width(), 4, 0, sheet.color(Token.CLASS_A));
            case POSITIVE -> surface.fillRect(0, y - 2, sheet.width(), 4, 0, sheet.color(Token.CLASS_B));
            case DROPPED -> dropped(sheet, x, y);
            case PROBABILITY -> ramp(sheet, sheet.palette().field());
            case COST -> ramp(sheet, sheet.palette().loss());
        }
    }

    private static void line(Sheet sheet, Token color, Dash dash) {
        double y = sheet.height() / 2;
        Stroke stroke = sheet.stroke(color, sheet.unit(LINE_WIDTH))
                .dashed(dash.scaled(sheet.style().unit()));
        double end = dash.isSolid() || dash.round() ? stroke.width() / 2 : 0;
        sheet.surface().line(end, y, sheet.width() - end, y, stroke);
    }

    private static void dropped(Sheet sheet, double x, double y) {
        double radius = sheet.unit(5.6);
        var surface = sheet.surface();
        surface.strokeCircle(
                x, y, radius, sheet.stroke(Token.CTL, sheet.unit(1.4)).dashed(Dash.of(2.5, 2.5)));
        var cross = justright.ui.plot.surface.Outline.cross(x, y, radius * 0.55);
        surface.stroke(cross, sheet.stroke(Token.BAD, sheet.unit(1.8)));
    }

    private static void ramp(Sheet sheet, Ramp ramp) {
        int width = (int) Math.max(2, Math.rint(sheet.width()));
        for (int i = 0; i < width; i++) {
            sheet.surface().fillRect(i, 2, 1, sheet.height() - 4, 0, ramp.color((double) i / (width - 1)));
        }
        sheet.surface().strokeRect(0.5, 2.5, width - 1, sheet.height() - 5, 2, sheet.stroke(Token.LINE, 1));
    }
}
