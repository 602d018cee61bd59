package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.Typeface;

/// Passes every call on and writes it down.
final class RecordingSurface implements Surface {

    private final Surface surface;
    private final List<String> calls = new ArrayList<>();
    private int depth;

    RecordingSurface(Surface surface) {
        this.surface = surface;
    }

    List<String> calls() {
        return calls;
    }

    /// How many clips have not been taken back.
    int openClips() {
        return depth;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Color color) {
        note("fillRect", x, y, width, height, radius, color);
        surface.fillRect(x, y, width, height, radius, color);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        note("strokeRect", x, y, width, height, radius, stroke);
        surface.strokeRect(x, y, width, height, radius, stroke);
    }

    @Override
    public void fillCircle(double x, double y, double radius, Color color) {
        note("fillCircle", x, y, radius, color);
        surface.fillCircle(x, y, radius, color);
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        note("strokeCircle", x, y, radius, stroke);
        surface.strokeCircle(x, y, radius, stroke);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        note("line", x1, y1, x2, y2, stroke);
        surface.line(x1, y1, x2, y2, stroke);
    }

    @Override
    public void fill(Outline outline, Color color) {
        note("fill", color);
        surface.fill(outline, color);
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        note("stroke", stroke);
        surface.stroke(outline, stroke);
    }

    @Override
    public void image(Pixels pixels, double x, double y, double width, double height) {
        note("image", pixels.width(), pixels.height(), x, y, width, height);
        surface.image(pixels, x, y, width, height);
    }

    @Override
    public void fillText(String text, double x, double y, Typeface face, Align align, Color color) {
        note("fillText", text, x, y, face, align, color);
        surface.fillText(text, x, y, face, align, color);
    }

    @Override
    public void strokeText(String text, double x, double y, Typeface face, Align align, Stroke stroke) {
        note("strokeText", text, x, y, face, align, stroke);
        surface.strokeText(text, x, y, face, align, stroke);
    }

    @Override
    public double width(String text, Typeface face) {
        return surface.width(text, face);
    }

    @Override
    public void pushClip(double x, double y, double width, double height) {
        depth++;
        note("pushClip", x, y, width, height);
        surface.pushClip(x, y, width, height);
    }

    @Override
    public void popClip() {
        depth--;
        note("popClip");
        surface.popClip();
    }

    private void note(String call, Object... arguments) {
        calls.add(call + List.of(arguments));
    }
}
