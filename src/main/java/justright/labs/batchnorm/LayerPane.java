package justright.labs.batchnorm;

import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.FootNote;
import justright.lab.stage.Redrawing;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// All z of one layer, batch by batch, before batch norm and after.
final class LayerPane {

    private final BatchNormModel model;
    private final Words words;
    private final FootNote sample = new FootNote();
    private final PassagesPane pane;

    LayerPane(BatchNormModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        pane = new PassagesPane(context, words.live("passages.after"), sample);
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
        pane.show(
                layer.passages().stream().map(Passage::before).toList(),
                layer.passages().stream().map(Passage::after).toList());
        sample.setText(words.get(
                layer.normalized() ? "layer.sample" : "layer.sample.bare",
                Numbers.whole(now.layer()),
                Numbers.whole(now.design().layers()),
                Numbers.whole(Design.UNITS),
                Numbers.whole(now.batch())));
    }
}
