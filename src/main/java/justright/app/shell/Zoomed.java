package justright.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import justright.ui.control.PlainViewport;
import justright.ui.life.Lifetime;

/// The window's content as large as the user likes to read it: laid out as in a smaller window and shown larger, with
/// everything in it, pictures too. Where that would be smaller than the smallest window, it scrolls.
final class Zoomed extends ScrollPane {

    /// What navigation, top bar and bench need; the pictures have a scroll bar of their own ([StageScroll]).
    private static final double LEAST_WIDTH = 680;

    private static final double LEAST_HEIGHT = 440;

    private final Enlarged enlarged;

    /// @param percent 100 is as designed
    Zoomed(Region content, ObservableValue<Number> percent, Lifetime life) {
        enlarged = new Enlarged(content);
        setContent(enlarged);
        PlainViewport.of(this);
        getStyleClass().add("zoomed");
        setFitToWidth(true);
        setFitToHeight(true);
        life.follow(percent, now -> show(now.intValue()));
    }

    private void show(int percent) {
        getStyleClass().removeIf(name -> name.startsWith("zoom-"));
        getStyleClass().add("zoom-" + percent);
        setHvalue(0);
        setVvalue(0);
        enlarged.show(percent / 100.0);
    }

    private static final class Enlarged extends Region {

        private final Region content;
        private final Scale scale = new Scale(1, 1, 0, 0);

        Enlarged(Region content) {
            this.content = content;
            content.getTransforms().add(scale);
            getChildren().add(content);
        }

        void show(double factor) {
            scale.setX(factor);
            scale.setY(factor);
            boolean asDesigned = factor == 1;
            setMinSize(asDesigned ? 0 : factor * LEAST_WIDTH, asDesigned ? 0 : factor * LEAST_HEIGHT);
            requestLayout();
        }

        @Override
        protected double computePrefWidth(double height) {
            return getMinWidth();
        }

        @Override
        protected double computePrefHeight(double width) {
            return getMinHeight();
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
        }
    }
}
