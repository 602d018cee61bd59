package justright.lab.stage;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import justright.lab.LabContext;
import justright.setting.SwitchSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Has a map trained cell by cell; while that goes on it stops it, and hides the map when it is whole.
///
/// Words, after the key: `start` with the number of cells, `stop` and `go-on` with the share that is made, `hide`;
/// `stop.left` with the seconds left as well, for a survey that tells them.
public final class SurveyButton extends Button {

    private final SwitchSetting map;
    private final Survey survey;
    private final String key;
    private final Words words;

    /// What trains the cells of a map in the background. Thread: JavaFX.
    public interface Survey {

        ObservableBooleanValue running();

        /// How many cells are trained so far.
        ObservableValue<Integer> made();

        /// How many there are in all.
        int cells();

        /// Until the map is whole; NaN while that is not known.
        default double secondsLeft() {
            return Double.NaN;
        }

        /// Trains the cells that are missing.
        void resume();

        /// Lets finished cells stand.
        void stop();
    }

    /// @param map whether the map is shown
    /// @param key what its words begin with, such as `map.`
    public SurveyButton(SwitchSetting map, Survey survey, String key, LabContext context) {
        this.map = map;
        this.key = key;
        this.survey = survey;
        words = context.words();
        getStyleClass().addAll("outline-button", "compact");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> act());
        context.life().follow(map.value(), _ -> write());
        context.life().listen(survey.running(), (_, _, _) -> write());
        context.life().listen(survey.made(), (_, _, _) -> write());
        context.life().listen(words.language(), (_, _, _) -> write());
    }

    private boolean isWhole() {
        return survey.made().getValue() == survey.cells();
    }

    private void act() {
        if (!map.get()) {
            map.set(true);
        } else if (survey.running().get()) {
            survey.stop();
        } else if (isWhole()) {
            map.set(false);
        } else {
            survey.resume();
        }
    }

    private void write() {
        String made = Numbers.percent((double) survey.made().getValue() / survey.cells(), 0);
        if (!map.get()) {
            setText(words.get(key + "start", Numbers.whole(survey.cells())));
        } else if (survey.running().get()) {
            setText(stop(made, survey.secondsLeft()));
        } else {
            setText(isWhole() ? words.get(key + "hide") : words.get(key + "go-on", made));
        }
    }

    private String stop(String made, double seconds) {
        return Double.isNaN(seconds)
                ? words.get(key + "stop", made)
                : words.get(key + "stop.left", made, Numbers.whole((long) Math.ceil(seconds)));
    }
}
