package justright.labs.playground;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.setting.NumberSetting;

/// Under the plane of a table: which columns lie across and up. Takes no room where the data have a plane of their own.
final class PlaneColumns extends HBox {

    private static final double GAP = 8;

    PlaneColumns(PlaygroundModel model, LabContext context) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("under-picture");
        add(model, model.knobs().view.planeX, "plane.across", context);
        add(model, model.knobs().view.planeY, "plane.up", context);
        show(false);
    }

    private void add(PlaygroundModel model, NumberSetting axis, String key, LabContext context) {
        Label name = new Label();
        name.textProperty().bind(context.words().live(key));
        name.getStyleClass().add("secondary");
        name.setMinWidth(USE_PREF_SIZE);
        ColumnChoice choice = new ColumnChoice(model, axis, false, context);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        getChildren().addAll(name, choice);
    }

    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
