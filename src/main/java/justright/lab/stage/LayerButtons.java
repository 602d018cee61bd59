package justright.lab.stage;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import justright.ui.text.Numbers;

/// A minus and a plus: one unit fewer or more, one layer fewer or more.
final class LayerButtons extends HBox {

    private final Button fewer;
    private final Button more;

    /// @param change called with −1 or 1
    LayerButtons(ObservableValue<String> remove, ObservableValue<String> add, IntConsumer change) {
        super(2);
        fewer = button(Numbers.MINUS, remove, () -> change.accept(-1));
        more = button("+", add, () -> change.accept(1));
        setAlignment(Pos.CENTER);
        getStyleClass().add("layer-buttons");
        getChildren().addAll(fewer, more);
    }

    /// With what is counted between them.
    LayerButtons between(Label count) {
        getChildren().setAll(fewer, count, more);
        setSpacing(8);
        return this;
    }

    /// Whether there can be fewer, whether more.
    void allow(boolean less, boolean further) {
        keepFocus(fewer, more, less);
        keepFocus(more, fewer, further);
    }

    /// A button that is switched off would throw the focus anywhere: its neighbour takes it.
    private static void keepFocus(Button button, Button neighbour, boolean on) {
        boolean focused = button.isFocused();
        button.setDisable(!on);
        if (focused && !on) {
            neighbour.requestFocus();
        }
    }

    private static Button button(String sign, ObservableValue<String> words, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("layer-button");
        Consumer<Tooltip> bound = tooltip -> tooltip.textProperty().bind(words);
        Tooltip tooltip = new Tooltip();
        bound.accept(tooltip);
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
