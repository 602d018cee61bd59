package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import justright.app.shell.FileDialogs.Kind;
import justright.lab.RunControls;
import justright.training.Snapshot;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// Open a file, save the state, write the curves: a button with a menu, and the keys for it. Thread: JavaFX.
final class FileMenu {

    private final ShellView shell;
    private final Documents documents;
    private final FileDialogs dialogs;

    FileMenu(ShellView shell, Documents documents, FileDialogs dialogs) {
        this.shell = shell;
        this.documents = documents;
        this.dialogs = dialogs;
    }

    IconButton button(Words words) {
        IconButton button = new IconButton(Pictogram.EXP, words.live("files"), () -> {});
        button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    void open() {
        dialogs.toOpen(window()).ifPresent(documents::open);
    }

    /// To the file it came from, or to one that is asked for.
    void save() {
        documents.saved().ifPresentOrElse(documents::save, this::saveAs);
    }

    void saveAs() {
        if (shell.page() != null) {
            dialogs.toWrite(Kind.STATE, shell.nameOfPlace(), window()).ifPresent(documents::save);
        }
    }

    private void saveCurves(Snapshot<?, ?> run) {
        dialogs.toWrite(Kind.CSV, shell.nameOfPlace(), window()).ifPresent(file -> documents.saveCurves(file, run));
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
        latestRun().ifPresent(run -> menu.getItems().add(item(words.get("files.curves"), () -> saveCurves(run))));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(words.get("settings.open"), shell::showSettings),
                        item(words.get("about.open"), shell::showAbout));
        return menu;
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
