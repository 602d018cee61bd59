package justright.lab;

import java.util.List;
import javafx.beans.value.ObservableValue;
import justright.setting.Setting;
import justright.ui.formula.Formula;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;

/// What the window shows of a lab without knowing it. Thread: JavaFX.
///
/// @param bench the controls that matter for the question, at most five, in the order of the bench
/// @param more the other controls
/// @param diagnosis the verdict on the present state
/// @param formula the formula with this moment's numbers
/// @param code the few lines of NumPy that do what the picture shows
/// @param description what the pictures show, in words and numbers, for a screen reader
/// @param challenges what is asked before it is shown
public record Presentation(
        List<Setting<?>> bench,
        List<Setting<?>> more,
        ObservableValue<Diagnosis> diagnosis,
        ObservableValue<Formula> formula,
        ObservableValue<NumpyCode> code,
        ObservableValue<Phrase> description,
        List<Challenge> challenges) {

    public Presentation {
        bench = List.copyOf(bench);
        more = List.copyOf(more);
        challenges = List.copyOf(challenges);
    }
}
