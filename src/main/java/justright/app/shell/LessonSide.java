package justright.app.shell;

import javafx.scene.layout.Region;
import justright.app.lesson.GoalCard;
import justright.app.lesson.GoalWatch;
import justright.app.lesson.GoalWords;
import justright.app.lesson.Lesson;
import justright.lab.GoalCheck;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalReading;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A lesson in an open lab: holds its goal against the run, says once that it is reached, and remembers how far a step
/// has come.
final class LessonSide {

    private final LabHost host;
    private final @Nullable Lesson lesson;
    private final Beats beats;
    private final OpenLab open;
    private final Bench bench;
    private final Studio studio;
    private Lifetime shown = new Lifetime();
    private int step = Beats.NONE;

    LessonSide(LabHost host, Beats beats, OpenLab open, Bench bench, Studio studio, Lifetime life) {
        this.host = host;
        this.lesson = host.lesson();
        this.beats = beats;
        this.open = open;
        this.bench = bench;
        this.studio = studio;
        beats.around(
                () -> {
                    leave();
                    shown.close();
                },
                () -> show(beats.current().get()));
        show(beats.current().get());
        life.onEnd(() -> shown.close());
    }

    /// Remembers what has come of the step that is open.
    void leave() {
        Lesson mine = lesson;
        Goal goal = beats.start().map(LabState::goal).orElse(null);
        if (mine != null && goal != null && step != Beats.NONE) {
            GoalCheck.read(goal, open.model())
                    .ifPresent(now -> mine.leave(step, open.model().state(), now));
        }
    }

    private void show(int now) {
        shown.close();
        shown = new Lifetime();
        step = now;
        Lesson mine = lesson;
        if (mine == null || now == Beats.NONE) {
            bench.showLesson(null, false);
            return;
        }
        LabState state = beats.get(now);
        Goal goal = state.goal();
        mine.goTo(now);
        bench.showLesson(goal == null ? null : card(mine, goal), state.isLesson());
    }

    private Region card(Lesson mine, Goal goal) {
        GoalWatch watch =
                new GoalWatch(goal, open.model(), open.context().pump(), reading -> met(mine, reading), shown);
        return new GoalCard(
                mine, step, goal, open.model(), watch, open.context().words(), host::handIn, shown);
    }

    private void met(Lesson mine, GoalReading reading) {
        if (mine.isHandedIn()) {
            return;
        }
        boolean first = mine.answerOf(step).filter(answer -> answer.met()).isEmpty();
        mine.meet(step, open.model().state(), reading);
        if (first) {
            say(GoalWords.met(reading.step()));
        }
    }

    private void say(Phrase phrase) {
        studio.notices().set(null);
        studio.notices().set(phrase);
    }
}
