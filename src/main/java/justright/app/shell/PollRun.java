package justright.app.shell;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import justright.lab.Challenge;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.Undo;
import justright.ui.reading.Diagnosis;
import justright.ui.text.Phrase;

/// Makes the run that answers a question, and says what came out of it.
final class PollRun {

    /// No answer is marked: the class sees for itself.
    static final int UNMARKED = -1;

    private final LabModel model;
    private final Undo undo;

    /// @param right the answer that the run bears out, or [#UNMARKED]
    /// @param sentence what was computed in this very run
    record Result(int right, Phrase sentence) {}

    PollRun(LabModel model, Undo undo) {
        this.model = model;
        this.undo = undo;
    }

    /// The run is no hand's: what the step before keeps hands off does not bind it, and is free until a step is shown.
    ///
    /// @param beat whose run it is, unless a challenge makes its own
    void run(Poll poll, LabState beat, Consumer<Result> then) {
        Locks.free(model);
        switch (poll) {
            case Poll.OfChallenge(Challenge challenge) ->
                undo.around(() -> challenge.run(outcome -> then.accept(result(challenge, outcome))));
            case Poll.Own _ -> {
                undo.around(() -> model.restore(beat));
                whenSettled(() -> then.accept(
                        new Result(UNMARKED, reading(model.diagnosis().getValue()))));
            }
        }
    }

    private static Result result(Challenge challenge, Challenge.Outcome outcome) {
        return new Result(challenge.options().indexOf(outcome.option()), challenge.reason(outcome));
    }

    /// The verdict, then the numbers behind it.
    private static Phrase reading(Diagnosis diagnosis) {
        Phrase verdict = Phrase.of("ask.verdict", diagnosis.verdict());
        return diagnosis.readouts().stream()
                .map(each -> Phrase.of("ask.readout", each.name(), each.value()))
                .reduce(verdict, (all, next) -> Phrase.of("ask.and", all, next));
    }

    private void whenSettled(Runnable then) {
        if (!model.busy().get()) {
            then.run();
            return;
        }
        model.busy().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends Boolean> busy, Boolean before, Boolean now) {
                if (!now) {
                    model.busy().removeListener(this);
                    then.run();
                }
            }
        });
    }
}
