package justright.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A framed picture with its title, an optional subtitle and a legend at the right. Cards are not nested.
///
/// Where the header is too narrow the subtitle goes, then the last keys of the legend.
public final class Card extends VBox {

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox legend = new HBox();

    public Card(ObservableValue<String> titleText, Node body) {
        getStyleClass().add("card");
        title.textProperty().bind(titleText);
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("card-subtitle");
        legend.getStyleClass().add("legend");
        CardHeader header = new CardHeader(title, subtitle, legend);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
        accessibleTextProperty().bind(titleText);
    }

    /// A few quiet words after the title.
    public Card subtitle(ObservableValue<String> text) {
        subtitle.textProperty().bind(text);
        return this;
    }

    /// Keys at the right of the header, best [LegendKey]s.
    public Card legend(Node... keys) {
        if (!legend.getChildren().equals(List.of(keys))) {
            legend.getChildren().setAll(keys);
        }
        return this;
    }
}
