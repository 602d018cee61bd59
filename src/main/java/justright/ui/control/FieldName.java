package justright.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The name of a field for a screen reader, where no label stands beside it. An accessible text would be read in the
/// place of what stands in the field: fields and lists are named by a label, and keep their text for the value.
public final class FieldName {

    private FieldName() {}

    public static void of(Node field, ObservableValue<String> name) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(field);
    }

    public static void of(Node field, String name) {
        of(field, new SimpleStringProperty(name));
    }
}
