package justright.labs.playground;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.setting.RowSetting;
import justright.training.NetworkValues;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// How many weights a hand has set, a way to begin with the network as it is, and one to take all of that back.
final class WeightsControl extends VBox {

    private static final double GAP = 8;

    private final RowSetting<String> weights;
    private final ObservableValue<Optional<NetworkValues>> start;
    private final Words words;

    WeightsControl(PlaygroundModel model, LabContext context) {
        super(GAP);
        weights = model.knobs().network.weights;
        start = model.start();
        words = context.words();
        Label count = new Label();
        count.textProperty().bind(Bindings.createStringBinding(this::text, weights.value(), start, words.language()));
        count.getStyleClass().add("control-label");
        count.setWrapText(true);
        Button here = button("weights.begin", model::beginHere);
        Button back = button("weights.back", () -> {
            model.takeBack();
            context.moving().touch(weights.id());
        });
        BooleanBinding untouched = Bindings.createBooleanBinding(
                () -> weights.get().isEmpty() && start.getValue().isEmpty(), weights.value(), start);
        back.disableProperty().bind(untouched);
        getChildren().addAll(count, new HBox(GAP, here, back));
        context.life().onEnd(count.textProperty()::unbind);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(words.live(key));
        button.getStyleClass().addAll("outline-button", "compact");
        button.setMinWidth(0);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String text() {
        if (weights.get().isEmpty()) {
            return words.get(start.getValue().isPresent() ? "weights.kept" : "weights.none");
        }
        String full = weights.canGrow() ? "weights.count" : "weights.full";
        return words.get(full, Numbers.whole(weights.size()));
    }
}
