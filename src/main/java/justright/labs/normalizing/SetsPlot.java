package justright.labs.normalizing;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// Train, dev and test as the model sees them, and, for the dev set, where train's μ and σ would put the same wines:
/// a line leads from there.
///
/// @param right where each dev example belongs
/// @param names of train, dev and test
record SetsPlot(DMatrixRMaj train, DMatrixRMaj dev, DMatrixRMaj test, DMatrixRMaj right, List<String> names)
        implements Plot {

    private static final Margins ROOM = new Margins(10, 2, 10, 24);
    private static final double SMALL = 2.2;
    private static final double MARK = 3.2;

    SetsPlot {
        names = List.copyOf(names);
    }

    @Override
    public Frame frame(Sheet sheet) {
        CloudRoom room = CloudRoom.of(train, dev, test, right);
        double half1 = halfOf(room.width());
        double half2 = halfOf(room.height());
        return ROOM.frame(
                sheet,
                Axis.linear(room.middle1() - half1, room.middle1() + half1),
                Axis.linear(room.middle2() - half2, room.middle2() + half2));
    }

    /// A constant feature has no width of its own.
    private static double halfOf(double size) {
        return size > 0 ? size / 2 : 1;
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
        for (int j = 0; j < train.getNumCols(); j++) {
            sheet.surface()
                    .fillCircle(
                            frame.toX(train.get(0, j)),
                            frame.toY(train.get(1, j)),
                            sheet.unit(SMALL),
                            sheet.color(Token.TRAIN, 0.45));
        }
        for (int j = 0; j < dev.getNumCols(); j++) {
            sheet.surface()
                    .line(
                            frame.toX(right.get(0, j)),
                            frame.toY(right.get(1, j)),
                            frame.toX(dev.get(0, j)),
                            frame.toY(dev.get(1, j)),
                            sheet.stroke(Token.DEV, sheet.unit(1.4)));
        }
        marks(sheet, frame, test, MarkShape.TRIANGLE, Token.TEST);
        marks(sheet, frame, dev, MarkShape.DIAMOND, Token.DEV);
        sheet.surface().popClip();
        legend(sheet, frame);
    }

    /// ● train ◇ dev △ test, beneath.
    private void legend(Sheet sheet, Frame frame) {
        Token[] colors = {Token.TRAIN, Token.DEV, Token.TEST};
        MarkShape[] shapes = {MarkShape.CIRCLE, MarkShape.DIAMOND, MarkShape.TRIANGLE};
        double x = frame.left() + sheet.unit(6);
        double y = frame.bottom() + sheet.unit(11);
        for (int i = 0; i < colors.length; i++) {
            Token fill = i == 0 ? colors[i] : Token.CARD;
            shapes[i].paint(
                    sheet.surface(),
                    x,
                    y,
                    sheet.unit(MARK),
                    sheet.color(fill),
                    sheet.stroke(colors[i], sheet.unit(1.4)));
            TextStyle style = sheet.words(Token.INK2);
            sheet.surface().write(names.get(i), x + sheet.unit(8), y + sheet.unit(4), style);
            x += sheet.unit(22) + sheet.surface().widthOf(names.get(i), style);
        }
    }

    private static void marks(Sheet sheet, Frame frame, DMatrixRMaj set, MarkShape shape, Token color) {
        for (int j = 0; j < set.getNumCols(); j++) {
            shape.paint(
                    sheet.surface(),
                    frame.toX(set.get(0, j)),
                    frame.toY(set.get(1, j)),
                    sheet.unit(MARK),
                    sheet.color(Token.CARD, 0.7),
                    sheet.stroke(color, sheet.unit(1.4)));
        }
    }
}
