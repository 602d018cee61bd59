package justright.app.shell;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import justright.app.shell.FileDialogs.Kind;
import justright.lab.PlaygroundDraft;
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
        dialogs.toOpen(Kind.STATE, window()).ifPresent(documents::open);
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
        if (shell.page() != null) {
            menu.getItems()
                    .addAll(item(words.get("files.save"), this::save), item(words.get("files.save-as"), this::saveAs));
        }
        if (shell.page() != null && !PlaygroundDraft.LAB.equals(shell.nameOfPlace())) {
            menu.getItems().add(item(words.get("files.playground"), shell::openInPlayground));
        }
        latestRun().ifPresent(run -> menu.getItems().add(item(words.get("files.curves"), () -> saveCurves(run))));
        return menu;
    }

    private Optional<Snapshot<?, ?>> latestRun() {
        LabPage page = shell.page();
        return page == null ? Optional.empty() : page.run().map(RunControls::latest);
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Window window() {
        return shell.getScene().getWindow();
    }
}
