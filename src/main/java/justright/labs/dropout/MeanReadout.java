package justright.labs.dropout;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The mean |a| of a layer over all units and examples: before the mask, after it, and after the division.
final class MeanReadout extends HBox {

    private static final double BETWEEN = 12;
    private static final double WITHIN = 5;

    private final Words words;
    private final Label before = number();
    private final Label masked = number();
    private final Label after = number();
    private final Label divided = name();

    MeanReadout(Words words) {
        super(BETWEEN);
        this.words = words;
        after.getStyleClass().add("mean-after");
        Label mean = name();
        mean.textProperty().bind(words.live("mean.before"));
        Label mask = name();
        mask.textProperty().bind(words.live("mean.masked"));
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("mean-readout");
        getChildren().addAll(pair(mean, before), pair(mask, masked), pair(divided, after));
    }

    private static HBox pair(Label name, Label number) {
        HBox pair = new HBox(WITHIN, name, number);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static Label number() {
        Label number = name();
        number.getStyleClass().addAll("number", "strong");
        return number;
    }

    private static Label name() {
        Label name = new Label();
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    void show(LayerDraw draw) {
        before.setText(Numbers.fixed(LayerDraw.meanSize(draw.before()), 2));
        masked.setText(Numbers.fixed(draw.meanMasked(), 2));
        after.setText(Numbers.fixed(LayerDraw.meanSize(draw.after()), 2));
        divided.setText(words.get("mean.divided", Numbers.fixed(draw.keepProb(), 2)));
    }
}
