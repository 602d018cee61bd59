package justright.labs.recipe;

import java.util.List;
import justright.ui.plot.Hatch;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What is left of the budget, and what each order took: computing solid, data hatched, and in the colour of a warning
/// what changed nothing.
record BudgetPlot(Reading reading, Words words) implements Plot {

    private static final double EDGE = 14;
    private static final double BAR = 18;
    private static final double TOP = 22;
    /// Left free under the bar.
    private static final double BELOW = 8;

    @Override
    public void paint(Sheet sheet) {
        double left = sheet.unit(EDGE);
        double width = sheet.width() - 2 * left;
        double top = sheet.unit(TOP);
        double height = Math.min(sheet.unit(BAR), sheet.height() - top - sheet.unit(BELOW));
        double scale = width / Math.max(reading.budget(), reading.spent().total());
        words(sheet, left, left + width, top - sheet.unit(7));
        sheet.surface().fillRect(left, top, width, height, 4, sheet.color(Token.RAISED));
        double x = left;
        List<Turn> turns = reading.turns();
        for (int i = 1; i < turns.size(); i++) {
            Token color = reading.isWasted(i) ? Token.BAD : Token.INK2;
            Price price = turns.get(i).price();
            x = part(sheet, x, top, scale * price.data(), height, color, true);
            x = part(sheet, x, top, scale * price.computing(), height, color, false);
        }
        double end = left + scale * reading.budget();
        sheet.surface().line(end, top - 3, end, top + height + 3, sheet.stroke(Token.INK, 1.6));
        double baseline = top + height + sheet.unit(6) + sheet.style().text();
        if (baseline < sheet.height()) {
            legend(sheet, left, left + width, baseline);
        }
    }

    private static double part(
            Sheet sheet, double x, double top, double width, double height, Token color, boolean hatched) {
        if (width <= 0) {
            return x;
        }
        double from = Math.rint(x);
        double own = Math.max(1, Math.rint(x + width) - from - 1);
        if (hatched) {
            Hatch.paint(sheet, from, top, own, height, color);
        } else {
            sheet.surface().fillRect(from, top, own, height, 0, sheet.color(color));
        }
        return x + width;
    }

    private void words(Sheet sheet, double left, double right, double baseline) {
        int spare = reading.left();
        TextStyle style = sheet.words(spare < 0 ? Token.BAD : Token.INK).bold();
        String key = spare < 0 ? "budget.over" : "budget.left";
        sheet.surface()
                .write(
                        words.get(key, Numbers.whole(Math.abs(spare)), Numbers.whole(reading.budget())),
                        left,
                        baseline,
                        style);
        wasted(sheet, right, baseline);
    }

    private void wasted(Sheet sheet, double right, double baseline) {
        int lost = reading.wasted();
        if (lost > 0) {
            sheet.surface()
                    .write(
                            words.get("budget.wasted", Numbers.whole(lost)),
                            right,
                            baseline,
                            sheet.words(Token.BAD).bold().end());
        }
    }

    private void legend(Sheet sheet, double left, double right, double baseline) {
        double side = 0.8 * sheet.style().text();
        TextStyle style = sheet.words(Token.INK2);
        double x = left;
        sheet.surface().fillRect(x, baseline - side, side, side, 0, sheet.color(Token.INK2));
        x += side + sheet.unit(5);
        sheet.surface().write(words.get("budget.computing"), x, baseline, style);
        x += sheet.surface().widthOf(words.get("budget.computing"), style) + sheet.unit(14);
        Hatch.paint(sheet, x, baseline - side, 1.6 * side, side, Token.INK2);
        x += 1.6 * side + sheet.unit(5);
        sheet.surface().write(words.get("budget.data"), x, baseline, style);
        x += sheet.surface().widthOf(words.get("budget.data"), style) + sheet.unit(14);
        String key = words.get("budget.nothing");
        if (x + 1.6 * side + sheet.unit(5) + sheet.surface().widthOf(key, style) <= right) {
            Hatch.paint(sheet, x, baseline - side, 1.6 * side, side, Token.BAD);
            sheet.surface().write(key, x + 1.6 * side + sheet.unit(5), baseline, style);
        }
    }
}
