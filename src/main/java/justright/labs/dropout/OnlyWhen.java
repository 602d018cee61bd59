package justright.labs.dropout;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Something that takes no room while it means nothing.
final class OnlyWhen extends StackPane {

    OnlyWhen(Node content, ObservableValue<Boolean> meant) {
        super(content);
        setMinWidth(USE_PREF_SIZE);
        content.visibleProperty().bind(meant);
        content.managedProperty().bind(meant);
    }
}
