package justright.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import justright.ui.control.PlainViewport;
import justright.ui.life.Lifetime;

/// Keeps a lab's pictures as large as they need to be where everything is shown larger than designed: there is less
/// room then, and rather than squeeze the pictures it lets them scroll. The bench beside them stays in reach.
final class StageScroll extends ScrollPane {

    /// What the pictures have in the smallest window at 100 %: every word has room there.
    private static final double LEAST_WIDTH = 680;

    private static final double LEAST_HEIGHT = 644;

    /// @param percent how large everything is shown; 100 is as designed
    StageScroll(Region pictures, ObservableValue<Number> percent, Lifetime life) {
        PlainViewport.of(this);
        getStyleClass().add("stage-scroll");
        setContent(pictures);
        setFitToWidth(true);
        setFitToHeight(true);
        life.follow(percent, now -> {
            boolean larger = now.intValue() > 100;
            pictures.setMinSize(larger ? LEAST_WIDTH : 0, larger ? LEAST_HEIGHT : 0);
        });
    }

    /// Takes the pictures back, or gives them away.
    void hold(Region pictures, boolean held) {
        setContent(held ? pictures : null);
    }
}
