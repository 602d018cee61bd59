package justright.labs.batchnorm;

import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Trains every cell of both maps; while that goes on it stops it, and hides the maps when they are whole.
final class SurveyButton extends Button {

    private final BatchNormModel model;
    private final Words words;

    SurveyButton(BatchNormModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        getStyleClass().addAll("outline-button", "compact");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> act());
        context.life().follow(model.knobs().map.value(), _ -> write());
        context.life().listen(model.survey().running(), (_, _, _) -> write());
        context.life().listen(model.survey().atlas(), (_, _, _) -> write());
        context.life().listen(words.language(), (_, _, _) -> write());
    }

    private void act() {
        if (!model.knobs().map.get()) {
            model.knobs().map.set(true);
        } else if (model.survey().running().get()) {
            model.survey().stop();
        } else if (model.survey().atlas().get().isComplete()) {
            model.knobs().map.set(false);
        } else {
            model.survey().resume();
        }
    }

    private void write() {
        Atlas atlas = model.survey().atlas().get();
        int all = 2 * Lattice.size();
        String made = Numbers.percent((double) atlas.costs().size() / all, 0);
        if (!model.knobs().map.get()) {
            setText(words.get("map.start", Numbers.whole(all)));
        } else if (model.survey().running().get()) {
            setText(words.get("map.stop", made));
        } else {
            setText(atlas.isComplete() ? words.get("map.hide") : words.get("map.go-on", made));
        }
    }
}
