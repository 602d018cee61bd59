package justright.ui.plot.field;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// A small scatter with axes through 0, one of several steps beside each other; the selected one has a strong frame.
///
/// @param caption written beneath; empty for none
/// @param byClass whether classes are told apart; otherwise all points are alike
public record CloudPlot(Axis x, Axis y, List<Example> points, String caption, boolean selected, boolean byClass)
        implements Plot {

    private static final Margins WITH_CAPTION = new Margins(10, 2, 10, 26);
    private static final Margins WITHOUT = new Margins(10, 2, 10, 6);
    private static final double RADIUS = 2.6;

    public CloudPlot {
        points = List.copyOf(points);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return (caption.isEmpty() ? WITHOUT : WITH_CAPTION).frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        var surface = sheet.surface();
        surface.fillRect(
                frame.left(), frame.top(), frame.width(), frame.height(), sheet.unit(6), sheet.color(Token.BG));
        surface.pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        double zeroX = Sheet.crisp(frame.toX(0));
        double zeroY = Sheet.crisp(frame.toY(0));
        surface.line(zeroX, frame.top(), zeroX, frame.bottom(), sheet.stroke(Token.CTL, 1));
        surface.line(frame.left(), zeroY, frame.right(), zeroY, sheet.stroke(Token.CTL, 1));
        if (byClass) {
            Sheet small = new Sheet(
                    surface,
                    sheet.palette(),
                    sheet.style().marker(sheet.unit(RADIUS + 0.6)),
                    sheet.width(),
                    sheet.height());
            new ExamplePainter(small, frame).paint(points);
        } else {
            points.forEach(it -> surface.fillCircle(
                    frame.toX(it.x()), frame.toY(it.y()), sheet.unit(RADIUS), sheet.color(Token.INK2, 0.75)));
        }
        surface.popClip();
        Stroke edge = selected ? sheet.stroke(Token.INK, sheet.unit(2)) : sheet.stroke(Token.LINE, 1);
        surface.strokeRect(
                frame.left() + 0.5, frame.top() + 0.5, frame.width() - 1, frame.height() - 1, sheet.unit(6), edge);
        var style = sheet.words(selected ? Token.INK : Token.INK2)
                .size(sheet.style().text() + 1)
                .middle();
        double middle = (frame.left() + frame.right()) / 2;
        surface.write(caption, middle, frame.bottom() + sheet.unit(18), selected ? style.bold() : style);
    }
}
