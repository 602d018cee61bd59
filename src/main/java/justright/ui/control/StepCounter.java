package justright.ui.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.ui.text.Numbers;

/// How far the run is: Step 6 000 / 6 000. Wide enough for the last step, so that nothing beside it moves.
public final class StepCounter extends HBox {

    private final IntegerProperty step = new SimpleIntegerProperty(this, "step");
    private final IntegerProperty total = new SimpleIntegerProperty(this, "total");
    private final Label now = new Label();
    private final Label end = new Label();

    /// @param unit what is counted
    public StepCounter(ObservableValue<String> unit) {
        Label name = new Label();
        name.textProperty().bind(unit);
        name.getStyleClass().add("secondary");
        now.getStyleClass().addAll("number", "strong", "count-now");
        end.getStyleClass().addAll("number", "count-end");
        now.textProperty().bind(step.map(value -> Numbers.whole(value.longValue())));
        end.textProperty()
                .bind(total.map(
                        value -> Numbers.THIN_SPACE + "/" + Numbers.THIN_SPACE + Numbers.whole(value.longValue())));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label widest = new Label();
        widest.textProperty().bind(total.map(value -> Numbers.whole(value.longValue())));
        widest.getStyleClass().addAll("number", "strong", "count-widest");
        widest.setVisible(false);
        StackPane digits = new StackPane(widest, now);
        digits.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("step-counter");
        getChildren().addAll(name, digits, end);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(name.textProperty().concat(" ").concat(now.textProperty()).concat(end.textProperty()));
        setMinWidth(USE_PREF_SIZE);
    }

    public IntegerProperty stepProperty() {
        return step;
    }

    public IntegerProperty totalProperty() {
        return total;
    }

    /// Narrow: without the total.
    public void setCompact(boolean compact) {
        end.setVisible(!compact);
        end.setManaged(!compact);
    }
}
