package justright.lab.shelf;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content in the room there is; where that is less than the content needs, all of it smaller.
final class Fitted extends Region {

    private static final double LEAST_WIDTH = 420;
    private static final double LEAST_HEIGHT = 300;

    private final Region content;
    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param leastWidth what the content needs, where it does not say that it needs more
    Fitted(Region content, double leastWidth, double leastHeight) {
        this.content = content;
        this.leastWidth = Math.max(LEAST_WIDTH, leastWidth);
        this.leastHeight = Math.max(LEAST_HEIGHT, leastHeight);
        content.getTransforms().setAll(scale);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(leastWidth, content.minWidth(-1));
        double height = Math.max(leastHeight, content.minHeight(-1));
        double factor = Math.min(1, Math.min(getWidth() / width, getHeight() / height));
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, Math.floor(getWidth() / factor), Math.floor(getHeight() / factor));
    }
}
