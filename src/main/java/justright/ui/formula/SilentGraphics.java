package justright.ui.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/// All of AWT's surface that a typesetter of formulas has no use for: images, clips, arcs. State that nobody reads is
/// dropped; what would have to appear is refused, so that nothing is lost in silence.
abstract class SilentGraphics extends Graphics2D {

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("only outlines are collected");
    }

    @Override
    public void setPaint(Paint paint) {
        if (paint instanceof Color plain) {
            setColor(plain);
        }
    }

    @Override
    public Paint getPaint() {
        return getColor();
    }

    @Override
    public void translate(int x, int y) {
        translate((double) x, (double) y);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        translate(x, y);
        rotate(angle);
        translate(-x, -y);
    }

    @Override
    public void shear(double x, double y) {
        transform(AffineTransform.getShearInstance(x, y));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int toX1,
            int toY1,
            int toX2,
            int toY2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int toX1,
            int toY1,
            int toX2,
            int toY2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            Color background,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused();
    }

    @Override
    public Graphics create() {
        throw refused();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused();
    }

    @Override
    public boolean hit(Rectangle place, Shape shape, boolean onStroke) {
        throw refused();
    }

    @Override
    public Composite getComposite() {
        return java.awt.AlphaComposite.SrcOver;
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public Shape getClip() {
        return getClipBounds();
    }

    @Override
    public Rectangle getClipBounds() {
        return new Rectangle(-10_000, -10_000, 20_000, 20_000);
    }

    @Override
    public void setComposite(Composite composite) {}

    @Override
    public void setBackground(Color color) {}

    @Override
    public void setClip(Shape clip) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public void clip(Shape shape) {}

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color color) {}

    @Override
    public void setRenderingHints(Map<?, ?> newHints) {}

    @Override
    public void addRenderingHints(Map<?, ?> newHints) {}

    @Override
    public void dispose() {}
}
