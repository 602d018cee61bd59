package justright.app.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.setting.NumberSetting;
import justright.ui.control.SettingText;

/// "Live formula", and at the right the quantity that is lit, with its value.
final class FormulaHeading extends HBox {

    private final Label value = new Label();
    private Optional<NumberSetting> shown = Optional.empty();

    FormulaHeading(LabModel model, LabContext context) {
        Label title = new Label();
        title.textProperty().bind(context.words().live("formula.title"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        value.getStyleClass().addAll("number", "at-hand");
        getChildren().addAll(title, gap, value);
        context.life()
                .follow(
                        context.moving().lit(),
                        id -> show(model.setting(id)
                                .filter(NumberSetting.class::isInstance)
                                .map(NumberSetting.class::cast)
                                .filter(each -> !each.symbol().isEmpty())
                                .or(() -> shown)));
    }

    private void show(Optional<NumberSetting> setting) {
        shown = setting;
        value.textProperty().unbind();
        setting.ifPresent(each -> {
            ObservableValue<String> text = Bindings.createStringBinding(
                    () -> each.symbol() + " = " + SettingText.value(each, each.get()), each.value());
            value.textProperty().bind(text);
            value.getStyleClass().removeIf(name -> name.startsWith("quantity-"));
            value.getStyleClass().add("quantity-" + each.quantity().name().toLowerCase(Locale.ROOT));
        });
    }
}
