package justright.app.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import justright.app.lesson.Lesson;
import justright.app.shell.FileDialogs.Kind;
import justright.lab.LabModel;
import justright.lab.PlaygroundDraft;
import justright.lab.RunControls;
import justright.lab.shelf.ShelvedRun;
import justright.store.CurveTable;
import justright.training.Snapshot;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// Open a file, save the state, write the curves: a button with a menu, and the keys for it. Thread: JavaFX.
final class FileMenu {

    private final ShellView shell;
    private final Documents documents;
    private final FileDialogs dialogs;
    private final RunExports exports;

    FileMenu(ShellView shell, Documents documents, FileDialogs dialogs) {
        this.shell = shell;
        this.documents = documents;
        this.dialogs = dialogs;
        exports = new RunExports(shell, documents, dialogs);
    }

    IconButton button(Words words) {
        IconButton button = new IconButton(Pictogram.EXP, words.live("files"), () -> {});
        button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    void open() {
        dialogs.toOpen(window()).ifPresent(documents::open);
    }

    /// To the file it came from, or to one that is asked for; the lecture while one is being arranged.
    void save() {
        if (shell.lectures().isShown()) {
            shell.lectures().save();
            return;
        }
        documents.saved().ifPresentOrElse(documents::save, this::saveAs);
    }

    void saveAs() {
        if (shell.lectures().isShown()) {
            shell.lectures().saveAs();
        } else if (shell.page() != null) {
            dialogs.toWrite(Kind.STATE, shell.nameOfPlace(), window()).ifPresent(documents::save);
        }
    }

    /// Writes what has come of the lesson to a file that is asked for.
    void handIn() {
        Lesson lesson = shell.lectern().lesson();
        LabPage page = shell.page();
        if (lesson != null && page != null && lesson.asks() && !lesson.isHandedIn()) {
            String name = lesson.name().get().strip();
            String file = name.isEmpty() ? shell.nameOfPlace() : name.replaceAll("[^\\p{L}\\p{N}]+", "-");
            dialogs.toWrite(Kind.STATE, file + "-result", window()).ifPresent(to -> handIn(lesson, page, to));
        }
    }

    void handIn(Lesson lesson, LabPage page, Path file) {
        page.lesson().leave();
        documents.write(file, lesson.document(true), () -> {});
    }

    private void saveCurves(Snapshot<?, ?> run) {
        dialogs.toWrite(Kind.CSV, shell.nameOfPlace(), window()).ifPresent(file -> documents.saveCurves(file, run));
    }

    /// The curves of a run of the shelf, to a file that is asked for.
    void saveCurves(ShelvedRun run) {
        byte[] table = CurveTable.csv(
                        run.outcome().curves(),
                        run.outcome().steps(),
                        run.outcome().measures())
                .getBytes(StandardCharsets.UTF_8);
        dialogs.toWrite(Kind.CSV, nameOf(run), window()).ifPresent(file -> documents.saveBytes(file, table));
    }

    /// The state of a run of the shelf, to a file that is asked for.
    void saveState(ShelvedRun run) {
        dialogs.toWrite(Kind.STATE, nameOf(run), window()).ifPresent(file -> documents.saveState(file, run.state()));
    }

    private String nameOf(ShelvedRun run) {
        return shell.nameOfPlace() + "-" + run.number();
    }

    private ContextMenu menu() {
        Words words = shell.studio().words();
        ContextMenu menu = new ContextMenu(item(words.get("files.open"), this::open));
        List<Path> recent = documents.recent().there().get();
        if (!recent.isEmpty()) {
            Menu used = new Menu(words.get("files.recent"));
            recent.forEach(
                    file -> used.getItems().add(item(RecentRow.nameAmong(file, recent), () -> documents.open(file))));
            menu.getItems().add(used);
        }
        documents.recent().look();
        if (shell.page() != null) {
            menu.getItems()
                    .addAll(item(words.get("files.save"), this::save), item(words.get("files.save-as"), this::saveAs));
        }
        if (shell.page() != null && !PlaygroundDraft.LAB.equals(shell.nameOfPlace())) {
            menu.getItems().add(item(words.get("files.playground"), shell::openInPlayground));
        }
        addLecture(menu, words);
        latestRun().ifPresent(run -> menu.getItems().add(item(words.get("files.curves"), () -> saveCurves(run))));
        openModel().ifPresent(model -> menu.getItems().addAll(exports.items(model)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(words.get("settings.open"), shell.sheets()::showSettings),
                        item(words.get("about.open"), shell.sheets()::showAbout));
        return menu;
    }

    private Optional<LabModel> openModel() {
        return Optional.ofNullable(shell.page()).map(LabPage::model);
    }

    private void addLecture(ContextMenu menu, Words words) {
        menu.getItems().add(new SeparatorMenuItem());
        if (shell.page() != null) {
            menu.getItems().add(item(words.get("lecture.add"), shell.lectures()::addPresent));
        }
        menu.getItems().add(item(words.get("lecture.edit"), shell.lectures()::toggle));
        Lesson lesson = shell.lectern().lesson();
        if (lesson != null && lesson.asks() && !lesson.isHandedIn()) {
            menu.getItems().add(item(words.get("goal.save"), this::handIn));
        }
        menu.getItems().add(new SeparatorMenuItem());
    }

    private Optional<Snapshot<?, ?>> latestRun() {
        LabPage page = shell.page();
        return page == null ? Optional.empty() : page.run().map(RunControls::latest);
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false); // an underline in a name is one
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Window window() {
        return shell.getScene().getWindow();
    }
}
