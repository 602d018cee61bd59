package justright.app.shell;

import java.util.List;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Setting;
import justright.ui.formula.Formula;

/// What is lit while nothing moves: the quantity that the lab is about. That is the first number on the bench that has
/// a colour, means something in the present state, and owns a term of the formula.
final class RestingLight {

    private final LabModel model;
    private final LabContext context;
    private final List<NumberSetting> coloured;
    private List<String> lines = List.of();

    private RestingLight(LabModel model, LabContext context) {
        this.model = model;
        this.context = context;
        coloured = model.presentation().bench().stream()
                .filter(NumberSetting.class::isInstance)
                .map(NumberSetting.class::cast)
                .filter(each -> each.quantity() != Quantity.DATA)
                .toList();
    }

    /// Keeps the lab's light resting in the right place until the lab closes.
    static void shine(LabModel model, LabContext context) {
        RestingLight light = new RestingLight(model, context);
        light.coloured.forEach(each -> context.life().listen(each.available(), (_, _, _) -> light.rest()));
        context.life().follow(model.presentation().formula(), light::follow);
    }

    private void follow(Formula formula) {
        if (!formula.lines().equals(lines)) {
            lines = formula.lines();
            rest();
        }
    }

    private void rest() {
        Formula formula = model.presentation().formula().getValue();
        context.moving()
                .restOn(coloured.stream()
                        .filter(each -> each.available().get())
                        .map(Setting::id)
                        .filter(formula::mentions)
                        .findFirst()
                        .orElse(""));
    }
}
