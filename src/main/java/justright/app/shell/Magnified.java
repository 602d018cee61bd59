package justright.app.shell;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Lays its content out as for a small window and shows it as large as there is room: type, lines and controls grow
/// together, and a picture keeps the shape that it has at a desk.
final class Magnified extends Region {

    private final Region content;
    private final double width;
    private final double height;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private boolean whole;

    /// @param width how wide the content is to be laid out, at least
    /// @param height how high, at least
    Magnified(Region content, double width, double height) {
        this.content = content;
        this.width = width;
        this.height = height;
        content.getTransforms().setAll(scale);
        getChildren().add(content);
    }

    /// How many times larger than at a desk.
    double factor() {
        double fitting = Math.min(getWidth() / width, getHeight() / height);
        return whole ? fitting : Math.max(1, fitting);
    }

    /// Whether all of the content is to be seen even where it has to be smaller than at a desk.
    void showWhole(boolean shown) {
        whole = shown;
        requestLayout();
    }

    /// Gives the content back as it was.
    void release() {
        content.getTransforms().remove(scale);
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double factor = factor();
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
