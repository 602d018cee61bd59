package justright.ui.plot.bar;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// Where values lie along the x axis of a plot: low bars on its lower edge, under the data. The tally is of the same
/// axis.
///
/// @param share of the frame's height that the tallest bar takes
public record TallyStrip(Tally tally, double share, Token color) implements Annotation {

    private static final double OPACITY = 0.3;
    private static final double LEAST_VISIBLE = 0.3;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double tallest = tally.tallest();
        double width = frame.width() / tally.bins();
        for (int i = 0; i < tally.bins(); i++) {
            double height = frame.height() * share * tally.share(i) / tallest;
            if (height > LEAST_VISIBLE) {
                double left = Math.rint(frame.left() + i * width);
                double right = Math.rint(frame.left() + (i + 1) * width);
                sheet.surface()
                        .fillRect(
                                left,
                                frame.bottom() - height,
                                right - left - 1,
                                height,
                                0,
                                sheet.color(color, OPACITY));
            }
        }
    }
}
