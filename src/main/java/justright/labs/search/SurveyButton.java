package justright.labs.search;

import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Trains the map behind the trials cell by cell; while that goes on it stops it, and hides the map when it is whole.
final class SurveyButton extends Button {

    private final SearchModel model;
    private final Words words;

    SurveyButton(SearchModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        getStyleClass().addAll("outline-button", "compact");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> act());
        context.life().follow(model.knobs().map.value(), _ -> write());
        context.life().listen(model.survey().running(), (_, _, _) -> write());
        context.life().listen(model.survey().results(), (_, _, _) -> write());
        context.life().listen(words.language(), (_, _, _) -> write());
    }

    private boolean isWhole() {
        return model.survey().results().get().size() == Field.CELLS.size();
    }

    private void act() {
        if (!model.knobs().map.get()) {
            model.knobs().map.set(true);
        } else if (model.survey().running().get()) {
            model.survey().stop();
        } else if (isWhole()) {
            model.knobs().map.set(false);
        } else {
            model.resumeSurvey();
        }
    }

    private void write() {
        int all = Field.CELLS.size();
        String made = Numbers.percent((double) model.survey().results().get().size() / all, 0);
        double left = model.survey().secondsLeft().get();
        if (!model.knobs().map.get()) {
            setText(words.get("map.start", Numbers.whole(all)));
        } else if (model.survey().running().get()) {
            setText(
                    Double.isNaN(left)
                            ? words.get("map.stop", made)
                            : words.get("map.stop.left", made, Numbers.whole((long) Math.ceil(left))));
        } else {
            setText(isWhole() ? words.get("map.hide") : words.get("map.go-on", made));
        }
    }
}
