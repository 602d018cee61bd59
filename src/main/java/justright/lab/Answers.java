package justright.lab;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.setting.Setting;
import justright.ui.formula.Formula;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;

/// The answers of a model that gives them anew at each moment: verdict, formula, code, description. A model whose
/// answers are bindings makes its [Presentation] of those. Thread: JavaFX.
public final class Answers {

    private final ReadOnlyObjectWrapper<Diagnosis> diagnosis;
    private final ReadOnlyObjectWrapper<Formula> formula = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<NumpyCode> code = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> description;

    /// @param nothing what there is to say before anything has been computed
    public Answers(Diagnosis nothing) {
        diagnosis = new ReadOnlyObjectWrapper<>(nothing);
        description = new ReadOnlyObjectWrapper<>(nothing.verdict());
    }

    public void diagnose(Diagnosis now) {
        diagnosis.set(now);
    }

    public void write(Formula now) {
        formula.set(now);
    }

    public void write(NumpyCode now) {
        code.set(now);
    }

    public void describe(Phrase now) {
        description.set(now);
    }

    /// These answers beside a lab's controls and challenges.
    public Presentation beside(List<Setting<?>> bench, List<Setting<?>> more, List<Challenge> challenges) {
        return new Presentation(
                bench,
                more,
                diagnosis.getReadOnlyProperty(),
                formula.getReadOnlyProperty(),
                code.getReadOnlyProperty(),
                description.getReadOnlyProperty(),
                challenges);
    }
}
