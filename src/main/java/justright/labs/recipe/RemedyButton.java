package justright.labs.recipe;

import justright.lab.LabContext;
import justright.setting.ChoiceSetting;
import justright.ui.control.PricedButton;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// One remedy on the shelf with its price; a click orders it.
final class RemedyButton {

    private final Remedy remedy;
    private final ChoiceSetting<Remedy> order;
    private final Words words;
    private final PricedButton button;

    RemedyButton(Remedy remedy, RecipeModel model, LabContext context) {
        this.remedy = remedy;
        this.order = model.settingsOfLab().order;
        this.words = context.words();
        button = new PricedButton(
                words.live("setting.order." + remedy.key()),
                words.live("remedy." + remedy.key() + ".help"),
                () -> model.order(remedy));
        context.life()
                .listen(words.language(), (_, _, _) -> show(model.reading().get()));
        context.life().listen(order.held(), (_, _, _) -> show(model.reading().get()));
        context.life().follow(model.reading(), this::show);
    }

    PricedButton button() {
        return button;
    }

    private void show(Reading reading) {
        button.setDisable(!reading.canOrder(remedy) || order.isHeld());
        button.setPrice(told(reading));
    }

    private String told(Reading reading) {
        if (!reading.isUseful(remedy)) {
            return words.get(remedy == Remedy.OPTIMIZER ? "price.already" : "price.most");
        }
        Price price = reading.price(remedy);
        String computing = Numbers.whole(price.computing());
        return price.data() == 0
                ? words.get("price.computing", computing)
                : words.get("price.data", Numbers.whole(price.data()), computing);
    }
}
