package justright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A question mark that explains what stands beside it: on hover, on click and by keyboard.
public final class HelpButton extends Button {

    private final Tooltip help = new Tooltip();

    public HelpButton(ObservableValue<String> name, ObservableValue<String> text) {
        setGraphic(new Icon(Pictogram.HELP, "tiny"));
        getStyleClass().addAll("icon-button", "compact", "help-button");
        help.textProperty().bind(text);
        help.setWrapText(true);
        help.setAutoHide(true);
        setTooltip(help);
        accessibleTextProperty().bind(name);
        accessibleHelpProperty().bind(text);
        setOnAction(_ -> toggle());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                help.hide();
            }
        });
    }

    private void toggle() {
        if (help.isShowing()) {
            help.hide();
        } else {
            Bounds place = localToScreen(getBoundsInLocal());
            help.show(this, place.getMinX(), place.getMaxY() + 4);
        }
    }
}
