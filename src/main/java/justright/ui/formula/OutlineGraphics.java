package justright.ui.formula;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// A drawing surface that draws nothing: it keeps the outlines of all that is painted, by colour.
final class OutlineGraphics extends SilentGraphics {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Integer, Path2D> outlines = new TreeMap<>();
    private final Map<Object, Object> hints = new HashMap<>();
    private AffineTransform transform = new AffineTransform();
    private Color color = Color.BLACK;
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Stroke stroke = new BasicStroke();

    /// What was painted, by RGB colour.
    Map<Integer, Path2D> byColour() {
        return outlines;
    }

    @Override
    public void fill(Shape shape) {
        outlines.computeIfAbsent(color.getRGB() & 0xFFFFFF, _ -> new Path2D.Double())
                .append(transform.createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        drawGlyphVector(font.createGlyphVector(EXACT, new String(data, offset, length)), x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(font.createGlyphVector(EXACT, text), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public void setTransform(AffineTransform newTransform) {
        transform = new AffineTransform(newTransform);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color newColor) {
        color = newColor;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.getOrDefault(key, "");
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }
}
