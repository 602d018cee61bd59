package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import justright.lab.LabModel;
import justright.lab.Locks;
import justright.setting.Setting;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A user who is no lesson's author makes a simpler lab.
class PutAwayTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private interface Visit {
        void to(ShellView shell, Desk desk);
    }

    private static void visit(Visit visit) {
        Screen.call(() -> {
            Lifetime life = new Lifetime();
            Studio studio = new Studio();
            Desk desk = new Desk(studio, List.of(new TinyLab()), new Progress(Set.of(), Map.of(), (_, _) -> {}));
            ShellView shell = new ShellView(studio, desk);
            SceneLook.follow(new Scene(shell, 1200, 900), studio, life);
            shell.resize(1200, 900);
            shell.go(new Place.InLab("tiny"));
            lay(shell);
            visit.to(shell, desk);
            shell.close();
            life.close();
            return true;
        });
    }

    private static void lay(ShellView shell) {
        for (int pass = 0; pass < 3; pass++) {
            shell.applyCss();
            shell.layout();
        }
    }

    private static LabModel model(Desk desk) {
        return Objects.requireNonNull(desk.open().get()).model();
    }

    private static List<Region> controls(ShellView shell) {
        return Objects.requireNonNull(shell.page()).bench().controlNodes();
    }

    private static boolean isInSight(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Button eye(ShellView shell) {
        return (Button)
                shell.lookupAll(".controls-heading .icon-button").iterator().next();
    }

    @Test
    void aTickPutsAControlAwayAndAllBringsItBack() {
        visit((shell, desk) -> {
            int all = controls(shell).size();
            eye(shell).fire();
            lay(shell);
            CheckBox tick = (CheckBox) controls(shell).getFirst().lookup(".shown-tick");
            assertThat(isInSight(tick)).isTrue();
            tick.fire();
            assertThat(controls(shell)).as("in sight while one chooses").hasSize(all);
            eye(shell).fire();
            lay(shell);
            assertThat(controls(shell)).hasSize(all - 1);
            Setting<?> first = model(desk).settings().getFirst();
            assertThat(first.putAway().get()).isTrue();
            assertThat(first.isHeld()).isFalse();
            assertThat(Locks.saved(model(desk)).hide()).containsExactly(first.id());

            eye(shell).fire();
            Button back = (Button) shell.lookup(".controls-heading .outline-button");
            assertThat(isInSight(back)).isTrue();
            back.fire();
            eye(shell).fire();
            assertThat(controls(shell)).hasSize(all);
            assertThat(Locks.saved(model(desk)).isLesson()).isFalse();
        });
    }

    @Test
    void questionsThatTurnEverythingGoWhileControlsAreAway() {
        visit((shell, desk) -> {
            Setting<?> first = model(desk).settings().getFirst();
            Node question = shell.lookup(".bench-dock");
            assertThat(question.isVisible()).isEqualTo(!model(desk).challenges().isEmpty());
            first.putAway().set(true);
            assertThat(question.isVisible()).isFalse();
            first.putAway().set(false);
            assertThat(question.isVisible()).isTrue();
        });
    }

    @Test
    void whatIsPutAwayStaysAwayWhenTheLabIsOpenedAgain() {
        visit((shell, desk) -> {
            model(desk).settings().getFirst().putAway().set(true);
            int left = controls(shell).size();
            shell.go(new Place.Home());
            shell.go(new Place.InLab("tiny"));
            assertThat(model(desk).settings().getFirst().putAway().get()).isTrue();
            assertThat(controls(shell)).hasSize(left);
        });
    }
}
