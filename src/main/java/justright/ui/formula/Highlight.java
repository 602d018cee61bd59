package justright.ui.formula;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import justright.setting.Quantity;

/// What is lit in formulas: one setting, how brightly, and the colour of every setting.
///
/// @param lit the id of the setting that is lit; empty if none is
/// @param light from 0 to 1
/// @param quantities the kind of quantity of a setting, by id
public record Highlight(
        ObservableStringValue lit, ObservableDoubleValue light, Function<? super String, Quantity> quantities) {

    /// The style class that brings a setting's colours.
    String styleClass(String settingId) {
        return "quantity-" + quantities.apply(settingId).name().toLowerCase(Locale.ROOT);
    }
}
