package justright.ui.plot.surface;

import java.util.Base64;
import java.util.Locale;
import javafx.scene.paint.Color;

/// Writes SVG: vectors as vectors, text as text, fields as embedded PNG.
public final class SvgSurface implements Surface {

    private final StringBuilder body = new StringBuilder();
    private final Letters letters = new Letters();
    private final double width;
    private final double height;
    private int clips;

    public SvgSurface(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The complete document.
    public String document() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s">
                """.formatted(SvgText.number(width), SvgText.number(height)) + body + "</svg>\n";
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Color color) {
        element("rect", box(x, y, width, height) + rounded(radius) + SvgText.fill(color));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        element("rect", box(x, y, width, height) + rounded(radius) + SvgText.stroke(stroke));
    }

    @Override
    public void fillCircle(double x, double y, double radius, Color color) {
        element("circle", circle(x, y, radius) + SvgText.fill(color));
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        element("circle", circle(x, y, radius) + SvgText.stroke(stroke));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        stroke(new Outline().moveTo(x1, y1).lineTo(x2, y2), stroke);
    }

    @Override
    public void fill(Outline outline, Color color) {
        element("path", path(outline) + SvgText.fill(color));
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        element("path", path(outline) + SvgText.stroke(stroke));
    }

    @Override
    public void image(Pixels pixels, double x, double y, double width, double height) {
        String data = Base64.getEncoder().encodeToString(Png.encode(pixels));
        element(
                "image",
                box(x, y, width, height) + " preserveAspectRatio=\"none\" href=\"data:image/png;base64," + data + '"');
    }

    @Override
    public void fillText(String text, double x, double y, Typeface face, Align align, Color color) {
        text(text, x, y, face, align, SvgText.fill(color));
    }

    @Override
    public void strokeText(String text, double x, double y, Typeface face, Align align, Stroke stroke) {
        text(text, x, y, face, align, SvgText.stroke(stroke));
    }

    @Override
    public double width(String text, Typeface face) {
        return letters.width(text, face);
    }

    @Override
    public void pushClip(double x, double y, double width, double height) {
        String id = "clip" + ++clips;
        body.append("<clipPath id=\"").append(id).append("\"><rect").append(box(x, y, width, height));
        body.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void popClip() {
        body.append("</g>\n");
    }

    private void text(String text, double x, double y, Typeface face, Align align, String paint) {
        body.append("<text xml:space=\"preserve\"")
                .append(SvgText.attribute("x", x))
                .append(SvgText.attribute("y", y))
                .append(SvgText.font(face))
                .append(" text-anchor=\"")
                .append(align.name().toLowerCase(Locale.ROOT))
                .append('"')
                .append(paint)
                .append('>')
                .append(SvgText.escaped(text))
                .append("</text>\n");
    }

    private void element(String name, String attributes) {
        body.append('<').append(name).append(attributes).append("/>\n");
    }

    private static String box(double x, double y, double width, double height) {
        return SvgText.attribute("x", x)
                + SvgText.attribute("y", y)
                + SvgText.attribute("width", Math.max(0, width))
                + SvgText.attribute("height", Math.max(0, height));
    }

    private static String rounded(double radius) {
        return radius > 0 ? SvgText.attribute("rx", radius) : "";
    }

    private static String circle(double x, double y, double radius) {
        return SvgText.attribute("cx", x) + SvgText.attribute("cy", y) + SvgText.attribute("r", radius);
    }

    private static String path(Outline outline) {
        StringBuilder path = new StringBuilder(" d=\"");
        outline.trace(new Outline.Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.append('M').append(SvgText.number(x)).append(' ').append(SvgText.number(y));
            }

            @Override
            public void lineTo(double x, double y) {
                path.append('L').append(SvgText.number(x)).append(' ').append(SvgText.number(y));
            }

            @Override
            public void close() {
                path.append('Z');
            }
        });
        return path.append('"').toString();
    }
}
