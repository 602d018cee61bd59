package justright.labs.playground;

import javafx.scene.paint.Color;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// A point of a height, −1 … 1, coloured as in the plane, for a button.
record HeightMark(double height) implements Plot {

    private static final double RADIUS = 4.5;
    private static final double EDGE = 1;

    @Override
    public void paint(Sheet sheet) {
        Color middle = sheet.color(Token.FIELD_50);
        Color end = sheet.color(height < 0 ? Token.CLASS_A : Token.CLASS_B);
        MarkShape.CIRCLE.paint(
                sheet.surface(),
                sheet.width() / 2,
                sheet.height() / 2,
                sheet.unit(RADIUS),
                middle.interpolate(end, Math.abs(height)),
                sheet.stroke(Token.INK2, EDGE));
    }
}
