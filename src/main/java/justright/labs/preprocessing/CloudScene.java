package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// The cloud of train and dev with its two principal axes and the ellipse two standard deviations out; a unit is
/// equally long both ways and at every stage.
///
/// @param drawn how many of train, the last ones, somebody has added
/// @param axisNames of the horizontal and the vertical coordinate
/// @param componentNames of the two principal axes
/// @param setNames of train and dev
record CloudScene(Cloud cloud, int drawn, List<String> axisNames, List<String> componentNames, List<String> setNames)
        implements Plot {

    private static final Margins ROOM = new Margins(40, 4, 14, 44);
    private static final double MARK = 3.6;
    private static final double ELLIPSE = 2;
    private static final int CORNERS = 72;
    private static final double PAST = 1.1;
    private static final double LEVEL = 0.15;

    CloudScene {
        axisNames = List.copyOf(axisNames);
        componentNames = List.copyOf(componentNames);
        setNames = List.copyOf(setNames);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Frame whole = ROOM.frame(sheet, Axis.linear(0, 1), Axis.linear(0, 1));
        double aspect = whole.width() / whole.height();
        CloudRoom room = cloud.room();
        double half1 = aspect >= 1 ? room.half() * aspect : room.half();
        double half2 = aspect >= 1 ? room.half() : room.half() / aspect;
        return ROOM.frame(
                sheet,
                Axis.linear(room.middle1() - half1, room.middle1() + half1).named(axisNames.get(0)),
                Axis.linear(room.middle2() - half2, room.middle2() + half2));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        var surface = sheet.surface();
        surface.fillRect(frame.left(), frame.top(), frame.width(), frame.height(), 0, sheet.color(Token.BG));
        surface.pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        double zeroX = Sheet.crisp(frame.toX(0));
        double zeroY = Sheet.crisp(frame.toY(0));
        surface.line(zeroX, frame.top(), zeroX, frame.bottom(), sheet.stroke(Token.CTL, 1));
        surface.line(frame.left(), zeroY, frame.right(), zeroY, sheet.stroke(Token.CTL, 1));
        ellipse(sheet, frame);
        marks(sheet, frame, cloud.train(), true);
        marks(sheet, frame, cloud.dev(), false);
        ringDrawn(sheet, frame);
        axis(sheet, frame, cloud.axes().first());
        axis(sheet, frame, cloud.axes().second());
        surface.popClip();
        name(sheet, frame, cloud.axes().first(), cloud.axes().second(), componentNames.get(0));
        name(sheet, frame, cloud.axes().second(), cloud.axes().first(), componentNames.get(1));
        new AxisPainter(sheet, frame).field();
        TextStyle words = sheet.words(Token.INK2).size(sheet.style().text() + 0.5);
        surface.write(
                axisNames.get(1),
                frame.left() + sheet.unit(6),
                frame.top() + sheet.style().text() + sheet.unit(3),
                words.halo(sheet.color(Token.HALO)));
        legend(sheet, frame);
    }

    /// Two standard deviations from the mean in every direction.
    private void ellipse(Sheet sheet, Frame frame) {
        Axes axes = cloud.axes();
        double[] corners = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double cos = ELLIPSE * Math.cos(2 * Math.PI * i / CORNERS);
            double sin = ELLIPSE * Math.sin(2 * Math.PI * i / CORNERS);
            corners[2 * i] = frame.toX(axes.middle()[0] + cos * axes.first()[0] + sin * axes.second()[0]);
            corners[2 * i + 1] = frame.toY(axes.middle()[1] + cos * axes.first()[1] + sin * axes.second()[1]);
        }
        Outline outline = Outline.polygon(corners);
        sheet.surface().fill(outline, sheet.color(Token.LAMBDA, 0.07));
        sheet.surface().stroke(outline, Stroke.of(sheet.color(Token.LAMBDA, 0.55), sheet.unit(1.4)));
    }

    private void axis(Sheet sheet, Frame frame, double[] axis) {
        double[] middle = cloud.axes().middle();
        double x1 = frame.toX(middle[0] - ELLIPSE * axis[0]);
        double y1 = frame.toY(middle[1] - ELLIPSE * axis[1]);
        double x2 = frame.toX(middle[0] + ELLIPSE * axis[0]);
        double y2 = frame.toY(middle[1] + ELLIPSE * axis[1]);
        double width = sheet.unit(2.4);
        sheet.surface()
                .line(
                        x1,
                        y1,
                        x2,
                        y2,
                        sheet.stroke(Token.HALO, width + sheet.style().halo()));
        sheet.surface().line(x1, y1, x2, y2, sheet.stroke(Token.LAMBDA, width));
    }

    /// Past the end of its axis, going away from it, but inside the frame.
    private void name(Sheet sheet, Frame frame, double[] axis, double[] other, String name) {
        double[] middle = cloud.axes().middle();
        TextStyle style = sheet.words(Token.LAMBDA).bold().halo(sheet.color(Token.HALO));
        double pixelsX = frame.toX(middle[0] + axis[0]) - frame.toX(middle[0]);
        double pixelsY = frame.toY(middle[1] + axis[1]) - frame.toY(middle[1]);
        double length = Math.max(1e-9, Math.hypot(pixelsX, pixelsY));
        double reach = PAST * ELLIPSE * length + sheet.unit(10);
        double width = sheet.surface().widthOf(name, style);
        double text = sheet.style().text();
        // beside an axis of the frame, so that it does not strike the words through, and on the side where the other
        // component does not point
        double upright = width / 2 + sheet.unit(6);
        double aside = Math.abs(pixelsX) < LEVEL * length ? upright : pixelsX / length * width / 2;
        double away = frame.toY(other[1]) < frame.toY(0) ? 1 : -1;
        double above = Math.abs(pixelsY) < LEVEL * length ? away * sheet.unit(11) : 0;
        double x = frame.toX(middle[0]) + pixelsX / length * reach - width / 2 + aside;
        double y = frame.toY(middle[1]) + pixelsY / length * reach + 0.36 * text + above;
        sheet.surface()
                .write(
                        name,
                        Math.clamp(x, frame.left() + 4, Math.max(frame.left() + 4, frame.right() - width - 4)),
                        Math.clamp(y, frame.top() + 2.5 * text, frame.bottom() - 6),
                        style);
    }

    private static void marks(Sheet sheet, Frame frame, DMatrixRMaj x, boolean train) {
        double edge = sheet.unit(1.3);
        for (int j = 0; j < x.getNumCols(); j++) {
            mark(sheet, frame.toX(x.get(0, j)), frame.toY(x.get(1, j)), train, edge);
        }
    }

    private void ringDrawn(Sheet sheet, Frame frame) {
        DMatrixRMaj x = cloud.train();
        for (int j = x.getNumCols() - drawn; j < x.getNumCols(); j++) {
            double radius = sheet.unit(MARK + 3);
            sheet.surface()
                    .strokeCircle(
                            frame.toX(x.get(0, j)),
                            frame.toY(x.get(1, j)),
                            radius,
                            sheet.stroke(Token.INK, sheet.unit(1.4)));
        }
    }

    private static void mark(Sheet sheet, double x, double y, boolean train, double edge) {
        if (train) {
            MarkShape.CIRCLE.paint(
                    sheet.surface(),
                    x,
                    y,
                    sheet.unit(MARK),
                    sheet.color(Token.TRAIN, 0.75),
                    sheet.stroke(Token.HALO, 1));
        } else {
            MarkShape.DIAMOND.paint(
                    sheet.surface(),
                    x,
                    y,
                    sheet.unit(MARK),
                    sheet.color(Token.CARD, 0.6),
                    sheet.stroke(Token.DEV, edge));
        }
    }

    /// ● train ◇ dev, beneath at the left.
    private void legend(Sheet sheet, Frame frame) {
        double x = frame.left() + sheet.unit(4);
        double y = sheet.height() - sheet.unit(9);
        TextStyle style = sheet.words(Token.INK2);
        for (int i = 0; i < 2; i++) {
            mark(sheet, x, y, i == 0, sheet.unit(1.3));
            sheet.surface().write(setNames.get(i), x + sheet.unit(9), y + sheet.unit(4), style);
            x += sheet.unit(26) + sheet.surface().widthOf(setNames.get(i), style);
        }
    }
}
