package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import justright.lab.LabState;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Files opened and saved in a window.
class DocumentsTest extends ShellJourney {

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        build(new Progress(Set.of(), Map.of(), (_, _) -> {}), List.of(new TinyLab(), new TinyLab("other")));
        show(stage, 1280, 800);
    }

    private LabPage page() {
        return Objects.requireNonNull(shell.page());
    }

    @Test
    void aStateIsOpenedAndCanBeTakenBack(FxRobot robot) throws FileException, TimeoutException {
        Path file = folder.resolve("a.justright");
        DocumentFile.write(file, LabDocument.of(LabState.of("tiny", Map.of("lambda", "3"), 7, 20)));
        robot.interact(() -> shell.documents().open(file));
        await(() -> desk.open().get() != null && model().lambda.get() == 3);
        assertThat(model().seed()).isEqualTo(7);

        robot.interact(() -> model().lambda.set(10.0));
        robot.interact(() -> shell.documents().open(file));
        await(() -> model().lambda.get() == 3);
        robot.interact(() -> page().undo().undo());
        await(() -> model().lambda.get() == 10);
    }

    @Test
    void aLectureIsPlayedStepByStep(FxRobot robot) throws FileException, TimeoutException {
        Path file = folder.resolve("lecture.justright");
        LabState first = LabState.of("tiny", Map.of("lambda", "3"), 7, 20);
        LabState second = LabState.of("tiny", Map.of("lambda", "10"), 7, 20);
        LabState other = LabState.of("other", Map.of("lambda", "1"), 7, 20);
        DocumentFile.write(file, LabDocument.of(first, second, other));
        robot.interact(() -> shell.documents().open(file));
        await(() -> desk.open().get() != null && model().lambda.get() == 3);
        assertThat(page().beats().count()).isEqualTo(3);
        assertThat(page().beats().current().get()).isZero();

        robot.interact(() -> page().beats().show(1));
        await(() -> model().lambda.get() == 10);
        robot.interact(() -> page().beats().show(2));
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("other"));
        assertThat(page().beats().current().get()).isEqualTo(2);
        await(() -> model().lambda.get() == 1);

        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        assertThat(page().beats().count()).as("its own steps again").isLessThan(3);
    }

    @Test
    void aDamagedFileChangesNothing(FxRobot robot) throws IOException, TimeoutException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        robot.interact(() -> model().lambda.set(2.0));
        Path file = folder.resolve("damaged.justright");
        Files.writeString(file, "{\"justright\": 1, \"states\": [{\"lab\": \"tiny\", ", StandardCharsets.UTF_8);
        robot.interact(() -> shell.documents().open(file));
        await(() -> !notice().isEmpty());
        assertThat(notice()).isIn("file.truncated", "file.not-json");
        Region said = robot.lookup(".notice").queryAs(Region.class);
        robot.interact(shell::layout);
        assertThat(said.getHeight()).as("the page stays in sight").isLessThan(100);
        assertThat(said.getWidth()).isLessThan(700);
        assertThat(model().lambda.get()).isEqualTo(2);

        Files.writeString(
                file,
                "{\"justright\": 1, \"states\": [{\"lab\": \"tiny\", \"settings\": {\"lambda\": 1e9}, \"seed\": 1,"
                        + " \"steps\": 1}]}");
        robot.interact(() -> shell.documents().open(file));
        await(() -> notice().equals("file.field"));
        assertThat(model().lambda.get()).isEqualTo(2);
    }

    @Test
    void whatIsSavedIsReadBack(FxRobot robot) throws TimeoutException, FileException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        robot.interact(() -> model().lambda.set(5.0));
        Path file = folder.resolve("mine.justright");
        robot.interact(() -> shell.documents().save(file));
        await(() -> notice().equals("file.written"));
        assertThat(shell.documents().saved()).contains(file);
        robot.interact(() -> model().lambda.set(1.0));
        robot.interact(() -> shell.documents().open(file));
        await(() -> model().lambda.get() == 5);

        robot.interact(() -> shell.documents().save(folder.resolve("no folder").resolve("x.justright")));
        await(() -> notice().equals("file.unwritable"));
    }

    @Test
    void whatWasUsedLastIsAtHandAtHomeAndInTheMenu(FxRobot robot) throws Exception {
        Path file = folder.resolve("my_state.justright");
        DocumentFile.write(file, LabDocument.of(LabState.of("tiny", Map.of("lambda", "3"), 7, 20)));
        robot.interact(() -> shell.documents().open(file));
        await(() -> notice().equals("file.opened"));
        robot.interact(() -> model().lambda.set(5.0));
        Path saved = folder.resolve("saved.justright");
        robot.interact(() -> shell.documents().save(saved));
        await(() -> notice().equals("file.written"));
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(robot.lookup("saved.justright").tryQuery()).isPresent();
        robot.clickOn("my_state.justright");
        await(() -> desk.open().get() != null && model().lambda.get() == 3);

        Files.delete(saved);
        robot.interact(() -> shell.go(new Place.Home()));
        await(() -> shell.recent().there().get().equals(List.of(file.toAbsolutePath())));
        assertThat(robot.lookup("saved.justright").tryQuery()).isEmpty();

        robot.clickOn(".top-bar .icon-button");
        robot.clickOn(inTheMenu(robot, "Recent files").orElseThrow()); // home has a heading of these words
        await(() -> inTheMenu(robot, "my_state.justright").isPresent());
        robot.clickOn(inTheMenu(robot, "my_state.justright").orElseThrow());
        await(() -> desk.open().get() != null && model().lambda.get() == 3);
    }

    private static Optional<Label> inTheMenu(FxRobot robot, String text) {
        return robot.lookup(".menu-item .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(text))
                .findFirst();
    }

    @Test
    void aStateThatDoesNotSuitItsLabAnyMoreIsToldAndTheLabOpensAsAtFirst(FxRobot robot) {
        List<Phrase> told = new ArrayList<>();
        robot.interact(() -> {
            desk.onUnfit(told::add);
            desk.prepare(LabState.of("tiny", Map.of("lambda", "1e9"), 7, 20));
            shell.go(new Place.InLab("tiny"));
        });
        assertThat(told).hasSize(1);
        assertThat(model().lambda.get()).isZero();
        robot.interact(() -> shell.go(new Place.Home()));
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        assertThat(told).as("told once").hasSize(1);
    }

    @Test
    void theCurvesOfARunBecomeATable(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> shell.go(new Place.InLab("tiny")));
        await(() -> page().run().orElseThrow().latest() != null);
        Path file = folder.resolve("curves.csv");
        robot.interact(() -> shell.documents()
                .saveCurves(
                        file, Objects.requireNonNull(page().run().orElseThrow().latest())));
        await(() -> Files.exists(file));
        assertThat(Files.readAllLines(file)).first().isEqualTo("step,train_cost,train_error,dev_cost,dev_error");
    }
}
