package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import justright.ui.Screen;
import justright.ui.control.StepCounter;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The bar never makes the page wider than the window, whatever stands in it.
class TopBarTest {

    private static final double WIDTH = 500;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    @Test
    void saysThatItIsTightInsteadOfGrowing() {
        Lifetime life = new Lifetime();
        TopBar bar = Screen.call(() -> laidOut(WIDTH, life));
        Screen.call(() -> true); // what the layout asked for has been done by now
        assertThat(Screen.call(() -> bar.tight().get())).isTrue();
        assertThat(Screen.call(() -> bar.minWidth(-1))).isZero();
        assertThat(Screen.call(bar::getWidth)).isEqualTo(WIDTH);
        Screen.call(() -> {
            life.close();
            return true;
        });
    }

    @Test
    void hasWordsWhereThereIsRoom() {
        Lifetime life = new Lifetime();
        TopBar bar = Screen.call(() -> laidOut(3 * WIDTH, life));
        Screen.call(() -> true);
        assertThat(Screen.call(() -> bar.tight().get())).isFalse();
    }

    @Test
    void theCounterIsAsWideAtTheFirstStepAsAtTheLast() {
        Screen.call(() -> {
            StepCounter counter = new StepCounter(new SimpleStringProperty("Step"));
            new Scene(counter);
            counter.totalProperty().set(12_000);
            counter.stepProperty().set(1);
            counter.applyCss();
            double first = counter.prefWidth(-1);
            counter.stepProperty().set(12_000);
            counter.applyCss();
            assertThat(counter.prefWidth(-1)).isEqualTo(first);
            return true;
        });
    }

    private static TopBar laidOut(double width, Lifetime life) {
        Studio studio = new Studio();
        Region run = new Region();
        run.setMinWidth(WIDTH);
        TopBar bar = new TopBar(
                studio,
                TopBar.title(new SimpleStringProperty("Optimization"), new SimpleStringProperty("Normalizing inputs")),
                List.of(run),
                List.of(),
                List.of(),
                life);
        BorderPane page = new BorderPane(new Region(), bar, null, null, null);
        SceneLook.follow(new Scene(page, width, WIDTH), studio, life);
        page.resize(width, WIDTH);
        page.applyCss();
        page.layout();
        return bar;
    }
}
