package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import justright.lab.Lab;
import justright.labs.Labs;
import justright.ui.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A picture is taken along.
class PictureMenuTest extends ShellJourney {

    private static final String LAB = "numerical-gradient";

    @Start
    void start(Stage stage) {
        List<Lab<?>> labs = Labs.all().stream()
                .<Lab<?>>map(lab -> lab)
                .filter(lab -> lab.descriptor().id().equals(LAB))
                .toList();
        build(new Progress(Set.of(), Map.of(), (_, _) -> {}), labs);
        show(stage, 1180, 760);
        shell.go(new Place.InLab(LAB));
    }

    @Test
    void whatIsCopiedIsOnTheClipboardAndSaidToBe(FxRobot robot) throws TimeoutException {
        await(() -> !Objects.requireNonNull(desk.open().get()).model().busy().get());
        robot.rightClickOn(".plot-canvas").clickOn("Copy picture");
        await(() -> notice().equals("picture.copied"));
        assertThat(Screen.call(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
    }
}
