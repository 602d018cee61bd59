package justright.labs.playground;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.setting.RowSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// How many weights a hand has set, and a way to take all of that back.
final class WeightsControl extends HBox {

    private static final double GAP = 8;

    WeightsControl(PlaygroundModel model, LabContext context) {
        super(GAP);
        RowSetting<String> weights = model.knobs().network.weights;
        Words words = context.words();
        Label count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(() -> text(weights, words), weights.value(), words.language()));
        count.getStyleClass().add("control-label");
        count.setWrapText(true);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button back = new Button();
        back.textProperty().bind(words.live("weights.back"));
        back.getStyleClass().addAll("outline-button", "compact");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> {
            weights.reset();
            context.moving().touch(weights.id());
        });
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> weights.get().isEmpty(), weights.value()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(count, back);
        context.life().onEnd(count.textProperty()::unbind);
    }

    private static String text(RowSetting<String> weights, Words words) {
        if (weights.get().isEmpty()) {
            return words.get("weights.none");
        }
        String full = weights.canGrow() ? "weights.count" : "weights.full";
        return words.get(full, Numbers.whole(weights.size()));
    }
}
