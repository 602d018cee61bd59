package justright.labs.normalizing;

import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// Train, dev and test as the model sees them, and, for the dev set, where train's μ and σ would put the same wines:
/// a line leads from there.
///
/// @param right where each dev example belongs
record SetsPlot(DMatrixRMaj train, DMatrixRMaj dev, DMatrixRMaj test, DMatrixRMaj right) implements Plot {

    private static final Margins ROOM = new Margins(26, 4, 10, 22);
    private static final double SMALL = 2.2;
    private static final double MARK = 3.2;

    @Override
    public Frame frame(Sheet sheet) {
        CloudRoom room = CloudRoom.of(train);
        double half1 = room.width() / 2;
        double half2 = room.height() / 2;
        return ROOM.frame(
                sheet,
                Axis.linear(room.middle1() - half1, room.middle1() + half1),
                Axis.linear(room.middle2() - half2, room.middle2() + half2));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.field();
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
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
