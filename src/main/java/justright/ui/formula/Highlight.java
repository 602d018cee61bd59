package justright.ui.formula;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import justright.setting.Quantity;

/// What is lit in formulas: the setting being moved, how brightly, and the colour of every setting.
///
/// @param lit the id of the setting being moved; empty if none is
/// @param light from 1 while it is held, fading to 0 after release
/// @param quantities the kind of quantity of a setting, by id
public record Highlight(
        ObservableStringValue lit, ObservableDoubleValue light, Function<? super String, Quantity> quantities) {

    /// The style class that brings a setting's colours.
    String styleClass(String settingId) {
        return "quantity-" + quantities.apply(settingId).name().toLowerCase(Locale.ROOT);
    }
}
