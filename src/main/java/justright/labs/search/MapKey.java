package justright.labs.search;

import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// The line under a map that names its marks: the best, what was given up, and what the student tried. The cross stands
/// on the colour of the map's cells that were given up.
///
/// @param shape of the lane's trials
/// @param you nothing where the student tried nothing
record MapKey(MarkShape shape, String best, String lost, String you) {

    /// Below the map's axis.
    static final double HEIGHT = 22;

    private static final double MARK = 4.5;
    private static final double CELL = 14;
    private static final double GAP = 6;
    private static final double BETWEEN = 14;
    private static final double EDGE = 8;
    private static final double MIDDLE = 0.35;

    void paint(Sheet sheet, Frame frame) {
        double y = sheet.height() - sheet.unit(HEIGHT / 2);
        double half = sheet.unit(CELL / 2);
        double x = frame.left();
        TrialMark.star(sheet, x + half, y);
        x = write(sheet, best, x, y);
        sheet.surface().fillRect(x, y - half, 2 * half, 2 * half, sheet.unit(2), sheet.color(Token.BAD_TINT));
        TrialMark.lost(sheet, shape, x + half, y, sheet.unit(MARK));
        x = write(sheet, lost, x, y);
        if (!you.isEmpty() && x + width(sheet, you) <= sheet.width() - sheet.unit(EDGE)) {
            MarkShape.DIAMOND.paint(
                    sheet.surface(),
                    x + half,
                    y,
                    sheet.unit(MARK),
                    sheet.color(Token.CARD),
                    sheet.stroke(Token.INK, sheet.unit(1.8)));
            write(sheet, you, x, y);
        }
    }

    private static double width(Sheet sheet, String name) {
        return sheet.unit(CELL + GAP) + sheet.surface().widthOf(name, style(sheet));
    }

    /// Writes a name after the mark at `x`.
    ///
    /// @return where the next begins
    private static double write(Sheet sheet, String name, double x, double y) {
        sheet.surface()
                .write(
                        name,
                        x + sheet.unit(CELL + GAP),
                        y + MIDDLE * sheet.style().text(),
                        style(sheet));
        return x + width(sheet, name) + sheet.unit(BETWEEN);
    }

    private static TextStyle style(Sheet sheet) {
        return sheet.words(Token.INK2);
    }
}
