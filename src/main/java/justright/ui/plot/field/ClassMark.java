package justright.ui.plot.field;

import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;

/// One example of a class, for a legend.
public record ClassMark(int label) implements Plot {

    /// Width and height it is drawn best at.
    public static final double SIZE = 14;

    private static final double RADIUS = 4.5;

    @Override
    public void paint(Sheet sheet) {
        ClassLook.shape(label)
                .paint(
                        sheet.surface(),
                        sheet.width() / 2,
                        sheet.height() / 2,
                        sheet.unit(RADIUS),
                        sheet.color(ClassLook.color(label)),
                        sheet.stroke(ClassLook.color(label), 0.1));
    }
}
