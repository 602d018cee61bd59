package justright.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;

/// The line at the lower edge of what scrolls: it names what lies below, and a click goes there. Gone where nothing
/// does.
final class FoldLine extends Button {

    /// @param explanation what it is, for tooltip and screen reader
    FoldLine(ObservableValue<String> explanation, Runnable go) {
        setGraphic(new Icon(Pictogram.DOWN, "tiny"));
        getStyleClass().add("fold-line");
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        setOnAction(_ -> go.run());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.concat(textProperty(), "\n", explanation));
        setTooltip(tooltip);
        accessibleHelpProperty().bind(explanation);
        show(List.of());
    }

    void show(List<String> below) {
        setText(String.join("  ·  ", below));
        setVisible(!below.isEmpty());
    }

    /// Reserved for it, whether it shows or not.
    double height() {
        return prefHeight(-1);
    }
}
