package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Something on a shelf: its name above its price; a click orders it.
public final class PricedButton extends Button {

    /// The two lines have room within themselves.
    private static final double CLOSER = -2;

    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final StringProperty price = new SimpleStringProperty(this, "price", "");

    /// @param help what it does, shown on hover
    public PricedButton(ObservableValue<String> name, ObservableValue<String> help, Runnable order) {
        Label nameLabel = new Label();
        nameLabel.textProperty().bind(name);
        nameLabel.getStyleClass().add("priced-name");
        Label priceLabel = new Label();
        priceLabel.textProperty().bind(price);
        priceLabel.getStyleClass().add("tick");
        VBox lines = new VBox(CLOSER, nameLabel, priceLabel);
        lines.setAlignment(Pos.CENTER_LEFT);
        setGraphic(lines);
        getStyleClass().addAll("outline-button", "control", "priced-button");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
        setOnAction(_ -> order.run());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(help);
        setTooltip(tip);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> (place.get() + " " + nameLabel.getText() + ", " + price.get()).strip(),
                        nameLabel.textProperty(),
                        price,
                        place));
    }

    /// Where it stands, for a screen reader: where the same can be had in two places.
    public void standsIn(ObservableValue<String> heading) {
        place.bind(heading);
    }

    /// What it costs, or why it is not to be had.
    public void setPrice(String text) {
        price.set(text);
    }
}
