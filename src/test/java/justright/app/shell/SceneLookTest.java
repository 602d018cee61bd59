package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import justright.ui.life.Lifetime;
import justright.ui.theme.Fonts;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start
class SceneLookTest {

    private final Logger css = Logger.getLogger("javafx.css");
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord said) {
            complaints.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private ComboBox<String> box;

    @Start
    void start(Stage stage) {
        Fonts.load();
        css.addHandler(listening);
        box = new ComboBox<>();
        IntStream.range(0, 30).forEach(i -> box.getItems().add("choice " + i));
        box.setValue("choice 1");
        Scene scene = new Scene(new VBox(box), 400, 300);
        SceneLook.follow(scene, studio, life);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        css.removeHandler(listening);
        life.close();
    }

    @Test
    void aListThatIsOpenWhileTheThemeChangesHasAllItsColours(FxRobot robot) {
        robot.interact(box::show);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> studio.theme().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(box::hide);
        robot.interact(box::show);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(box::hide);
        assertThat(complaints).isEmpty();
    }
}
