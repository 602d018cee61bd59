package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// A stem above a slider's track for each value already visited, as tall as the error measured there. Values not
/// visited stay empty.
///
/// @param low the error of a stem of no height, such as the Bayes error
/// @param inset the pixels between the strip's edge and the ends of the track
public record FootprintStrip(List<Footprint> footprints, double low, double high, Token color, double inset)
        implements Plot {

    /// A visited value: its place on the track, 0 … 1, and the error measured there.
    public record Footprint(double place, double error, boolean current) {}

    private static final double BOTTOM = 3;
    private static final double TOP = 6;
    private static final double STEM_OPACITY = 0.35;

    public FootprintStrip {
        footprints = List.copyOf(footprints);
    }

    /// For a slider whose thumb is 8 pixels in radius.
    public static FootprintStrip of(List<Footprint> footprints, double low, double high) {
        return new FootprintStrip(footprints, low, high, Token.DEV, 8);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Axis errors = Axis.linear(low, high > low ? high : low + 1).marked(List.of());
        double bottom = sheet.height() - sheet.unit(BOTTOM);
        return new Frame(
                Axis.linear(0, 1),
                errors,
                sheet.unit(inset),
                sheet.unit(TOP),
                sheet.width() - sheet.unit(inset),
                bottom);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double base = Sheet.crisp(frame.bottom());
        sheet.surface().line(frame.left(), base, frame.right(), base, sheet.stroke(Token.LINE, 1));
        footprints.stream().filter(it -> !it.current()).forEach(it -> stem(sheet, frame, it));
        footprints.stream().filter(Footprint::current).forEach(it -> stem(sheet, frame, it));
    }

    private void stem(Sheet sheet, Frame frame, Footprint footprint) {
        double x = frame.toX(footprint.place());
        double place = Double.isFinite(footprint.error()) ? frame.toY(footprint.error()) : frame.top();
        double y = Math.clamp(place, frame.top(), frame.bottom());
        var surface = sheet.surface();
        surface.line(x, frame.bottom(), x, y, Stroke.of(sheet.color(color, STEM_OPACITY), sheet.unit(2)));
        double radius = sheet.unit(footprint.current() ? 4 : 2.8);
        surface.fillCircle(x, y, radius, sheet.color(footprint.current() ? color : Token.CARD));
        surface.strokeCircle(x, y, radius, sheet.stroke(color, sheet.unit(1.6)));
    }
}
