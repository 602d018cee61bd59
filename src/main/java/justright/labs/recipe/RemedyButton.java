package justright.labs.recipe;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// One remedy on the shelf with its price; a click orders it.
final class RemedyButton extends Button {

    private final Remedy remedy;
    private final ChoiceSetting<Remedy> order;
    private final Words words;
    private final Label price = new Label();

    RemedyButton(Remedy remedy, RecipeModel model, LabContext context) {
        this.remedy = remedy;
        this.order = model.settingsOfLab().order;
        this.words = context.words();
        Label name = new Label();
        name.textProperty().bind(words.live("setting.order." + remedy.key()));
        name.getStyleClass().add("remedy-name");
        price.getStyleClass().add("tick");
        VBox lines = new VBox(name, price);
        lines.setAlignment(Pos.CENTER_LEFT);
        setGraphic(lines);
        getStyleClass().addAll("outline-button", "control", "remedy-button");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
        setOnAction(_ -> model.order(remedy));
        Tooltip help = new Tooltip();
        help.textProperty().bind(words.live("remedy." + remedy.key() + ".help"));
        setTooltip(help);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> name.getText() + ", " + price.getText(), name.textProperty(), price.textProperty()));
        context.life()
                .listen(words.language(), (_, _, _) -> show(model.reading().get()));
        context.life().listen(order.held(), (_, _, _) -> show(model.reading().get()));
        context.life().follow(model.reading(), this::show);
    }

    private void show(Reading reading) {
        setDisable(!reading.canOrder(remedy) || order.isHeld());
        price.setText(told(reading));
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
