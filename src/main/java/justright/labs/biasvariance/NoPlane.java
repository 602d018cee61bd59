package justright.labs.biasvariance;

import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.theme.Token;

/// Stands where a boundary would be, for examples that do not lie in a plane.
record NoPlane(String title, String hint) implements Plot {

    @Override
    public Frame frame(Sheet sheet) {
        return Margins.BARE.frame(sheet, Axis.linear(0, 1), Axis.linear(0, 1));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        sheet.surface().fillRect(frame.left(), frame.top(), frame.width(), frame.height(), 0, sheet.color(Token.BG));
        new EmptyNote(title, hint).paint(sheet, frame);
    }
}
