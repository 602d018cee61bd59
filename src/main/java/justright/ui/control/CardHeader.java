package justright.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A card's title, subtitle and legend on one line. The title is whole; the legend keeps the keys that fit, and what
/// one can press before what only explains; the subtitle is shown only where all of it fits.
final class CardHeader extends Region {

    private static final double GAP = 10;

    private final Label title;
    private final Label subtitle;
    private final HBox legend;

    CardHeader(Label title, Label subtitle, HBox legend) {
        this.title = title;
        this.subtitle = subtitle;
        this.legend = legend;
        getChildren().addAll(title, subtitle, legend);
        getStyleClass().add("card-header");
    }

    private double width(Region part) {
        return Math.ceil(part.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + width(title) + GAP + width(subtitle) + GAP + width(legend) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double titleWidth = Math.min(width(title), right - left);
        double legendWidth = fitLegend(right - left - titleWidth - GAP);
        double between = right - legendWidth - GAP - (left + titleWidth + GAP);
        subtitle.setVisible(!subtitle.getText().isEmpty() && width(subtitle) <= between);
        title.resizeRelocate(left, 0, titleWidth, getHeight());
        subtitle.resizeRelocate(left + titleWidth + GAP, 0, Math.max(0, between), getHeight());
        legend.resizeRelocate(right - legendWidth, 0, legendWidth, getHeight());
    }

    /// Shows as many keys as fit, what one can press first, then the first ones.
    private double fitLegend(double room) {
        List<Node> keys = legend.getChildren();
        keys.forEach(key -> show(key, true));
        for (int i = keys.size() - 1; i >= 0 && width(legend) > room; i--) {
            if (!isPressed(keys.get(i))) {
                show(keys.get(i), false);
            }
        }
        for (int i = keys.size() - 1; i >= 0 && width(legend) > room; i--) {
            show(keys.get(i), false);
        }
        return width(legend);
    }

    private static void show(Node key, boolean shown) {
        key.setVisible(shown);
        key.setManaged(shown);
    }

    private static boolean isPressed(Node key) {
        return key.isFocusTraversable()
                || (key instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(CardHeader::isPressed));
    }
}
