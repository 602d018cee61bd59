package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import justright.app.table.TableImport;
import justright.app.table.TablePreview;
import justright.lab.LabState;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.training.problem.OwnTable;
import justright.ui.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A CSV file on its way into the lab for tables.
class TableSheetTest extends ShellJourney {

    private static final String FLOWERS = """
        kind,length,width,height
        rose,1,2,3
        tulip,4,5,7
        rose,3,1,2
        """;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        build(
                new Progress(Set.of(), Set.of(), Map.of(), (_, _) -> {}),
                List.of(new TinyLab(), new TinyLab("playground")));
        desk.prepare(LabState.of("playground", Map.of("lambda", "3"), 7, 20));
        shell.go(new Place.InLab("tiny"));
        show(stage, 1024, 700);
    }

    private TableImport tables() {
        return shell.documents().tables();
    }

    private TablePreview preview() {
        return Objects.requireNonNull(tables().preview().get());
    }

    private void open(FxRobot robot, String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        robot.interact(() -> shell.open(file, false));
    }

    private void look(FxRobot robot, String text) throws IOException, TimeoutException {
        open(robot, "flowers.csv", text.getBytes(Charset.forName("UTF-8")));
        await(() -> tables().preview().get() != null);
        robot.interact(shell::layout);
    }

    private LabState state() {
        return desk.open().get().model().state();
    }

    @Test
    void aTableIsLookedAtAndOpenedWithEnter(FxRobot robot) throws Exception {
        look(robot, FLOWERS);
        assertThat(shell.sheets().tables().isShown()).isTrue();
        assertThat(shell.place().get()).as("nothing has changed yet").isEqualTo(new Place.InLab("tiny"));
        assertThat(preview().use().labelColumn()).isZero();
        robot.push(KeyCode.ENTER);
        await(() -> shell.place().get().equals(new Place.InLab("playground")));
        assertThat(shell.sheets().tables().isShown()).isFalse();
        assertThat(state().table())
                .isEqualTo(new OwnTable(
                        "flowers.csv",
                        List.of("length", "width", "height", "kind"),
                        new double[] {1, 2, 3, 0, 4, 5, 7, 1, 3, 1, 2, 0},
                        3,
                        List.of("rose", "tulip"),
                        new OwnTable.Plane(0, 1)));
        assertThat(state().settings()).as("the lab's own settings stay").containsEntry("lambda", "3");
        assertThat(notice()).isEqualTo("file.opened");
    }

    @Test
    void theStateWithItsTableIsSavedAndOpenedAgain(FxRobot robot) throws Exception {
        look(robot, FLOWERS);
        robot.push(KeyCode.ENTER);
        await(() -> shell.place().get().equals(new Place.InLab("playground")));
        Path file = folder.resolve("mine.justright");
        robot.interact(() -> shell.documents().save(file));
        await(() -> notice().equals("file.written"));
        assertThat(DocumentFile.read(file).document().poster().table()).isEqualTo(state().table());
        look(robot, "a,b,y\n1,2,0\n3,4,1\n");
        robot.push(KeyCode.ENTER);
        await(() -> Objects.requireNonNull(state().table()).columns().contains("a"));
        robot.interact(() -> shell.open(file, false));
        await(() -> Objects.requireNonNull(state().table()).columns().contains("length"));
        robot.interact(() -> Objects.requireNonNull(shell.page()).undo().undo());
        await(() -> Objects.requireNonNull(state().table()).columns().contains("a"));
    }

    @Test
    void escGivesItUpAndNothingHasChanged(FxRobot robot) throws Exception {
        LabState before = state();
        look(robot, FLOWERS);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.sheets().tables().isShown()).isFalse();
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("tiny"));
        assertThat(state().settings()).isEqualTo(before.settings());
    }

    @Test
    void otherKeysDoNothingBehindIt(FxRobot robot) throws Exception {
        look(robot, FLOWERS);
        robot.push(KeyCode.H);
        robot.push(KeyCode.L);
        assertThat(shell.place().get()).isEqualTo(new Place.InLab("tiny"));
        assertThat(studio.language().get()).isEqualTo(Language.ENGLISH);
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.TAB);
            Node owner = shell.getScene().getFocusOwner();
            assertThat(isIn(owner, shell.sheets().tables()))
                    .as("%s after %d", owner, i)
                    .isTrue();
        }
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyChoiceIsOnTheSheet(FxRobot robot) throws Exception {
        look(robot, FLOWERS + "lily,2,,6\n");
        assertThat(preview().table().rows()).isEqualTo(3);
        robot.clickOn(robot.lookup(button("feature")).queryButton());
        await(() -> !tables().busy().get() && preview().use().leftOut().equals(Set.of(3)));
        robot.clickOn(robot.lookup(button("left out")).queryButton());
        await(() -> preview().use().leftOut().isEmpty());

        List<ComboBox<Integer>> lists = shell.sheets().tables().lookupAll(".combo-box").stream()
                .filter(node -> node instanceof ComboBox<?>)
                .map(node -> (ComboBox<?>) node)
                .filter(list -> list.getItems().getFirst() instanceof Integer)
                .map(TableSheetTest::ofColumns)
                .toList();
        robot.interact(() -> lists.get(1).setValue(3));
        assertThat(preview().plane()).isEqualTo(new OwnTable.Plane(3, 2));
        robot.interact(() -> lists.get(0).setValue(3));
        await(() -> !tables().busy().get() && preview().use().labelColumn() == 3);
        robot.clickOn("Measurements");
        await(() -> !tables().busy().get()
                && preview().isUsable()
                && preview().table().isRegression());
        robot.clickOn("Values");
        await(() -> !tables().busy().get() && !preview().opened().table().hasHeader());
        robot.clickOn("Tab");
        await(() -> !tables().busy().get() && !preview().isUsable());
        Button open = robot.lookup("Open in the playground").queryButton();
        assertThat(open.isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(shell.sheets().tables().isShown()).isTrue();
    }

    @SuppressWarnings("unchecked") // seen by what it offers
    private static ComboBox<Integer> ofColumns(ComboBox<?> list) {
        return (ComboBox<Integer>) list;
    }

    @SuppressWarnings("unchecked") // seen by what it offers
    private static ComboBox<String> ofNames(Node list) {
        return (ComboBox<String>) list;
    }

    private static java.util.function.Predicate<Node> button(String text) {
        return node -> node instanceof Button button && text.equals(button.getText());
    }

    @Test
    void theEncodingIsToldAndCanBeChosen(FxRobot robot) throws Exception {
        open(robot, "k.csv", "키,몸무게,성별\n170,60,여\n180,75,남\n".getBytes(Charset.forName("x-windows-949")));
        await(() -> tables().preview().get() != null);
        assertThat(preview().opened().table().columns().getFirst().name()).isEqualTo("키");
        ComboBox<String> encoding = shell.sheets().tables().lookupAll(".combo-box").stream()
                .filter(node -> node instanceof ComboBox<?> list && "CP949".equals(list.getValue()))
                .map(TableSheetTest::ofNames)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> encoding.setValue("UTF-8"));
        await(() -> robot.lookup("k.csv was not read: line 1 is not UTF-8.")
                .tryQuery()
                .isPresent());
        assertThat(encoding.getValue()).as("what was seen before stays").isEqualTo("CP949");
        robot.interact(() -> encoding.setValue("Windows-1252"));
        await(() -> preview().opened().encoding().id().equals("Windows-1252"));
    }

    @Test
    void whatIsNoTextIsToldAndTheSheetGoes(FxRobot robot) throws Exception {
        open(robot, "picture.csv", new byte[500]);
        await(() -> notice().equals("file.no-text"));
        assertThat(shell.sheets().tables().isShown()).isFalse();
    }

    @Test
    void aLargeFileCanBeGivenUpWhileItIsRead(FxRobot robot) throws Exception {
        byte[] large = "1.25,2.5,0\n3.75,4.125,1\n".repeat(1_200_000).getBytes(Charset.forName("UTF-8"));
        open(robot, "large.csv", large);
        await(() -> tables().busy().get() && shell.sheets().tables().isShown());
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.sheets().tables().isShown()).isFalse();
        look(robot, FLOWERS);
        assertThat(preview().file()).isEqualTo("flowers.csv");
    }

    @Test
    void withoutTheLabForTablesItSaysSo(FxRobot robot) throws Exception {
        robot.interact(() -> {
            shell.close();
            desk = new Desk(studio, List.of(new TinyLab()), new Progress(Set.of(), Set.of(), Map.of(), (_, _) -> {}));
            Scene scene = shell.getScene();
            shell = new ShellView(studio, desk);
            scene.setRoot(shell);
        });
        look(robot, FLOWERS);
        robot.interact(tables()::open);
        await(() -> notice().equals("file.field"));
        assertThat(shell.place().get()).isEqualTo(new Place.Home());
    }

    @Test
    void itFitsTheSmallestWindowInBothLanguages(FxRobot robot) throws Exception {
        StringBuilder wide = new StringBuilder("a column with a rather long name");
        for (int i = 0; i < 40; i++) {
            wide.append(",column ").append(i);
        }
        String row = "\n" + "1,2,".repeat(20) + "yes\n" + "3,4,".repeat(20) + "no\n" + "5,,".repeat(20) + "no\n";
        look(robot, wide + row);
        for (Language language : Language.values()) {
            robot.interact(() -> {
                studio.language().set(language);
                shell.layout();
            });
            Region sheet = robot.lookup(".table-sheet").queryAs(Region.class);
            assertThat(sheet.getHeight()).isLessThanOrEqualTo(700);
            assertThat(sheet.getWidth()).isLessThanOrEqualTo(1024);
            Button open = robot.from(sheet).lookup(".primary-button").queryButton();
            assertThat(open.localToScene(open.getBoundsInLocal()).getMaxY()).isLessThan(700);
            assertThat(open.getWidth()).isGreaterThanOrEqualTo(open.prefWidth(-1) - 1);
        }
    }

    @Test
    void anotherFileTakesItsPlace(FxRobot robot) throws Exception {
        look(robot, FLOWERS);
        Path file = folder.resolve("a.justright");
        write(file, LabState.of("tiny", Map.of("lambda", "3"), 7, 20));
        robot.interact(() -> shell.open(file, false));
        await(() -> notice().equals("file.opened"));
        assertThat(shell.sheets().tables().isShown()).isFalse();
    }

    private static void write(Path file, LabState state) throws FileException {
        DocumentFile.write(file, LabDocument.of(state));
    }
}
