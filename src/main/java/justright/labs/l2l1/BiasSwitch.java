package justright.labs.l2l1;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.SettingControl;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The switch that penalizes b too, with what there is to penalize: the entries of W and of b.
final class BiasSwitch {

    private final VBox box;

    BiasSwitch(L2L1Model model, LabContext context) {
        Words words = context.words();
        Label counts = new Label();
        counts.textProperty()
                .bind(Bindings.createStringBinding(() -> counts(model, words), model.moment(), words.language()));
        counts.getStyleClass().add("tick");
        counts.setWrapText(true);
        Region flip =
                SettingControl.of(model.knobs().penalizeBiases, context.moving(), context.words(), context.life());
        box = new VBox(2, flip, counts);
        context.life().onEnd(counts.textProperty()::unbind);
    }

    Region control() {
        return box;
    }

    private static String counts(L2L1Model model, Words words) {
        var now = model.moment().get();
        if (now == null) {
            return "";
        }
        WeightReading weights = now.picture().weights();
        return words.get("biases.counts", Numbers.whole(weights.count()), Numbers.whole(weights.biases()));
    }
}
