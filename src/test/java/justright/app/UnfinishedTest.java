package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import justright.app.shell.Desk;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.lab.LabState;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalPart;
import justright.labs.Labs;
import justright.store.LabDocument;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is in no file yet survives the end of the program.
class UnfinishedTest {

    private static final LabState STATE = LabState.of("numerical-gradient", Map.of("theta", "1.5"), 1, 0);

    @TempDir
    private Path folder;

    private final List<Phrase> said = new ArrayList<>();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    /// From one start to the end.
    private void session(Consumer<ShellView> work, boolean reopen) {
        Screen.call(() -> {
            Studio studio = new Studio();
            Lifetime life = new Lifetime();
            Desk desk = new Desk(studio, Labs.all(), new Progress(Set.of(), Map.of(), (_, _) -> {}));
            ShellView shell = new ShellView(studio, desk);
            Unfinished unfinished = new Unfinished(shell, folder, said::add, life);
            unfinished.bringBack(null, reopen);
            work.accept(shell);
            Runnable last = unfinished.last();
            shell.close();
            life.close();
            last.run();
            return true;
        });
    }

    @Test
    void aLectureThatWasNotSavedIsThereAgain() {
        session(
                shell -> {
                    shell.show(LabDocument.of(STATE), null);
                    shell.lectures().addPresent();
                },
                true);
        session(
                shell -> {
                    LabDocument kept = shell.lectures().unsaved();
                    assertThat(kept).isNotNull();
                    assertThat(kept.states())
                            .singleElement()
                            .satisfies(state -> assertThat(state.settings()).containsEntry("theta", "1.5"));
                },
                true);
        assertThat(said).isEmpty();
    }

    @Test
    void aLessonGoesOnWhereItWasLeft() {
        Goal goal = Goal.of(GoalPart.knob("theta", Comparison.ABOVE, 1));
        LabState asked = STATE.edit().goal(goal).lock(List.of("epsilon")).done();
        session(shell -> shell.show(LabDocument.of(STATE, asked), null), true);
        session(
                shell -> {
                    assertThat(shell.place().get()).isEqualTo(new Place.InLab("numerical-gradient"));
                    assertThat(shell.lectern().underway()).isNotNull();
                    shell.go(new Place.Home());
                },
                true);
        session(shell -> assertThat(shell.place().get()).as("it was left").isEqualTo(new Place.Home()), true);
    }

    @Test
    void whatIsDamagedIsToldAndSetAside() throws java.io.IOException {
        Files.writeString(folder.resolve("lecture-unsaved.justright"), "{");
        session(shell -> assertThat(shell.lectures().unsaved()).isNull(), true);
        assertThat(said).extracting(Phrase::key).containsExactly("file.set-aside");
    }
}
