package justright.app.lesson;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Answer;
import justright.lab.LabModel;
import justright.lab.RunControls;
import justright.lab.goal.GoalReading;
import justright.ui.life.Lifetime;

/// Whether the run of an answer, made again, gives the numbers that were handed in, bit for bit. Thread: JavaFX.
public final class Replay {

    /// What the run says.
    public enum Outcome {
        UNDERWAY,
        SAME,
        DIFFERENT
    }

    private final Answer answer;
    private final LabModel model;
    private final GoalWatch watch;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.UNDERWAY);

    /// Looks at the first moment at which the answer's run stands still, and never again: after that, hands may move
    /// it.
    public Replay(Answer answer, LabModel model, GoalWatch watch, Lifetime life) {
        this.answer = answer;
        this.model = model;
        this.watch = watch;
        life.listen(watch.reading(), (_, _, _) -> look());
        life.listen(model.busy(), (_, _, _) -> look());
        look();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// The run may come to stand between two pulses: what the last pulse saw is then a moment on the way.
    private void look() {
        boolean standing =
                !model.busy().get() && model.run().map(RunControls::isCurrent).orElse(true);
        if (outcome.get() == Outcome.UNDERWAY && standing) {
            watch.now().ifPresent(this::judge);
        }
    }

    private void judge(GoalReading now) {
        boolean same = now.step() == answer.step() && now.isSame(answer.measured());
        outcome.set(same && now.isMet() == answer.met() ? Outcome.SAME : Outcome.DIFFERENT);
    }
}
