package justright.labs.batchnorm;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.labs.batchnorm.Passage.Side;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// One unit under γ and β by hand, and the way to undo what batch norm did.
final class UnitPane {

    private static final double GAP = 8;

    private final BatchNormModel model;
    private final Words words;
    private final Label state = new Label();
    private final PassagesPane pane;

    UnitPane(BatchNormModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        state.getStyleClass().add("tick");
        state.setMinWidth(0);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        Button undo = new Button();
        undo.textProperty().bind(words.live("unit.undo"));
        undo.getStyleClass().addAll("outline-button", "compact");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> model.undo());
        HBox foot = new HBox(GAP, state, undo);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(0, 16, 8, 16));
        foot.setMinHeight(Region.USE_PREF_SIZE);
        pane = new PassagesPane(context, words.live("passages.by-hand"), foot);
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Region pane() {
        return pane;
    }

    void setCompact(boolean narrow) {
        pane.setCompact(narrow);
        draw();
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        LayerReading layer = now.layerInSight();
        List<double[]> z = layer.passages().stream().map(Passage::z).toList();
        pane.show(
                z.stream().map(Side::of).toList(),
                z.stream()
                        .map(each -> Side.of(OneUnit.pass(each, now.gamma(), now.beta())))
                        .toList());
        state.setText(words.get("unit.state", Numbers.fixed(layer.gamma(), 2), Numbers.fixed(layer.beta(), 2)));
    }
}
