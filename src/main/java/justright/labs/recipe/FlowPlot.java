package justright.labs.recipe;

import java.util.Optional;
import justright.labs.recipe.FlowLayout.Box;
import justright.training.BiasVariance;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The recipe as a flow chart, lit where the present model stands. Buttons are laid over its boxes.
record FlowPlot(Reading reading, Words words) implements Plot {

    private static final double RADIUS = 8;
    private static final double HEAD = 5;
    /// Wide enough for a diamond around its words.
    private static final double ROOMY = 140;

    @Override
    public void paint(Sheet sheet) {
        FlowLayout at = FlowLayout.of(sheet.width(), sheet.height());
        Optional<BiasVariance> errors = reading.judged();
        Optional<Stand> stand = errors.map(Stand::of);
        boolean bias = stand.filter(it -> it == Stand.BIAS).isPresent();
        boolean variance = stand.filter(it -> it == Stand.VARIANCE).isPresent();
        boolean done = stand.filter(it -> it == Stand.DONE).isPresent();
        ways(sheet, at, errors.isPresent(), bias, variance, done);
        box(sheet, at.biasBox(), bias ? Token.WARN : Token.LINE, bias ? Token.WARN_TINT : Token.CARD);
        box(sheet, at.varianceBox(), variance ? Token.BAD : Token.LINE, variance ? Token.BAD_TINT : Token.CARD);
        question(sheet, at.bias(), "flow.bias", errors.map(e -> Numbers.pointsBetween(e.optimum(), e.train())), bias);
        question(
                sheet,
                at.variance(),
                "flow.variance",
                errors.map(e -> Numbers.pointsBetween(e.train(), e.dev())),
                variance);
        end(sheet, at.done(), done);
        new WheelPainter(sheet, words).paint(reading, at);
    }

    private void ways(Sheet sheet, FlowLayout at, boolean known, boolean bias, boolean variance, boolean done) {
        boolean past = variance || done;
        down(sheet, at.wheel().bottom(), at.bias().top(), at.bias().x(), known, "");
        down(sheet, at.bias().bottom(), at.variance().top(), at.bias().x(), past, words.get("flow.no"));
        down(sheet, at.variance().bottom(), at.done().top(), at.bias().x(), done, words.get("flow.no"));
        right(sheet, at.bias(), at.biasBox(), bias, Token.WARN);
        right(sheet, at.variance(), at.varianceBox(), variance, Token.BAD);
        // the lit one over the other: they share a lane
        back(sheet, at, bias ? at.varianceBox() : at.biasBox(), false);
        back(sheet, at, bias ? at.biasBox() : at.varianceBox(), bias || variance);
    }

    private static Token way(boolean lit) {
        return lit ? Token.INK : Token.LINE;
    }

    private static double weight(boolean lit) {
        return lit ? 2.4 : 1.4;
    }

    private static void line(Sheet sheet, boolean lit, double... points) {
        Outline outline = new Outline().moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            outline.lineTo(points[i], points[i + 1]);
        }
        sheet.surface().stroke(outline, sheet.stroke(way(lit), sheet.unit(weight(lit))));
    }

    private static void down(Sheet sheet, double from, double to, double x, boolean lit, String word) {
        line(sheet, lit, x, from, x, to - HEAD);
        sheet.surface()
                .fill(
                        Outline.polygon(x, to, x - HEAD, to - 1.6 * HEAD, x + HEAD, to - 1.6 * HEAD),
                        sheet.color(way(lit)));
        double middle = (from + to) / 2 + 0.34 * sheet.style().text();
        sheet.surface().write(word, x + sheet.unit(9), middle, sheet.words(lit ? Token.INK : Token.INK3));
    }

    private void right(Sheet sheet, Box from, Box to, boolean lit, Token color) {
        double y = from.y();
        line(sheet, lit, from.right(), y, to.left() - HEAD, y);
        sheet.surface()
                .fill(
                        Outline.polygon(
                                to.left(), y, to.left() - 1.6 * HEAD, y - HEAD, to.left() - 1.6 * HEAD, y + HEAD),
                        sheet.color(way(lit)));
        TextStyle style = sheet.words(lit ? color : Token.INK3).middle();
        sheet.surface()
                .write(
                        words.get("flow.yes"),
                        (from.right() + to.left()) / 2 - 1,
                        y - sheet.unit(7),
                        lit ? style.bold() : style);
    }

    /// From a box back to the wheel: every order is trained and measured anew.
    private static void back(Sheet sheet, FlowLayout at, Box from, boolean lit) {
        double x = at.lane();
        double y = sheet.unit(7);
        double tip = at.wheel().x();
        line(
                sheet,
                lit,
                from.right(),
                from.y(),
                x,
                from.y(),
                x,
                y,
                tip + at.wheel().width() * 0.36,
                y);
        double end = tip + at.wheel().width() * 0.36;
        sheet.surface()
                .fill(
                        Outline.polygon(end - HEAD, y, end + 0.6 * HEAD, y - HEAD, end + 0.6 * HEAD, y + HEAD),
                        sheet.color(way(lit)));
    }

    private static void box(Sheet sheet, Box box, Token edge, Token fill) {
        sheet.surface().fillRect(box.left(), box.top(), box.width(), box.height(), RADIUS, sheet.color(fill));
        double width = edge == Token.LINE ? 1 : 2;
        sheet.surface()
                .strokeRect(
                        box.left() + width / 2,
                        box.top() + width / 2,
                        box.width() - width,
                        box.height() - width,
                        RADIUS,
                        sheet.stroke(edge, width));
    }

    private void question(Sheet sheet, Box box, String key, Optional<String> value, boolean high) {
        Token color = key.equals("flow.bias") ? Token.WARN : Token.BAD;
        Token tint = key.equals("flow.bias") ? Token.WARN_TINT : Token.BAD_TINT;
        boolean small = box.width() < sheet.unit(ROOMY);
        Outline diamond = small ? hexagon(box) : diamond(box);
        sheet.surface().fill(diamond, sheet.color(high ? tint : Token.CARD));
        sheet.surface().stroke(diamond, sheet.stroke(high ? color : Token.CTL, sheet.unit(high ? 2.4 : 1.4)));
        double line = 1.35 * sheet.style().text();
        double middle = box.y() + 0.36 * sheet.style().text();
        TextStyle words = sheet.words(Token.INK).middle();
        sheet.surface().write(this.words.get(key), box.x(), middle - line, words.bold());
        sheet.surface()
                .write(
                        this.words.get(key.equals("flow.bias") ? "flow.bias.gap" : "flow.variance.gap"),
                        box.x(),
                        middle,
                        words.color(sheet.color(Token.INK2)));
        TextStyle number = sheet.numbers(high ? color : Token.INK2).bold().middle();
        sheet.surface().write(value.orElse("–"), box.x(), middle + line, number);
    }

    private static Outline diamond(Box box) {
        return Outline.polygon(box.x(), box.top(), box.right(), box.y(), box.x(), box.bottom(), box.left(), box.y());
    }

    /// Room for the same words in a narrow window.
    private static Outline hexagon(Box box) {
        double cut = 0.12 * box.width();
        return Outline.polygon(
                box.left() + cut,
                box.top(),
                box.right() - cut,
                box.top(),
                box.right(),
                box.y(),
                box.right() - cut,
                box.bottom(),
                box.left() + cut,
                box.bottom(),
                box.left(),
                box.y());
    }

    private void end(Sheet sheet, Box box, boolean lit) {
        box(sheet, box, lit ? Token.OK : Token.LINE, lit ? Token.OK_TINT : Token.CARD);
        TextStyle style = sheet.words(lit ? Token.OK : Token.INK3).middle();
        sheet.surface()
                .write(
                        words.get("flow.done"),
                        box.x(),
                        box.y() + 0.36 * sheet.style().text(),
                        lit ? style.bold() : style);
    }
}
