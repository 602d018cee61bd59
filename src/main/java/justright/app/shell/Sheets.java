package justright.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import justright.app.table.TableImport;
import justright.app.table.TableSheet;
import justright.ui.life.Lifetime;

/// What lies over the page when it is asked for: help, settings, what the program is, the finder, a table that is being
/// looked at. Thread: JavaFX.
final class Sheets {

    private final TableImport table;
    private final HelpSheet help;
    private final SettingsSheet settings;
    private final AboutSheet about;
    private final LabFinder finder;
    private final TableSheet tables;

    /// @param table which is being looked at, if one is
    /// @param go where the finder leads
    Sheets(Studio studio, Desk desk, TableImport table, Consumer<Place> go, Lifetime life) {
        this.table = table;
        help = new HelpSheet(studio.words());
        settings = new SettingsSheet(studio, desk.progress(), this::showAbout);
        about = new AboutSheet(studio.words());
        finder = new LabFinder(studio, desk.labs(), go);
        tables = new TableSheet(table, studio.words(), life);
    }

    /// From the lowest to the uppermost.
    List<Node> nodes() {
        return List.of(help, settings, about, finder, tables);
    }

    /// What can be chosen for the whole program.
    void showSettings() {
        putAway();
        settings.show();
    }

    /// What this program is and whom it owes what.
    void showAbout() {
        putAway();
        about.show();
    }

    /// Puts away whatever is shown; false if nothing is.
    boolean putAway() {
        boolean any = help.isShown() || settings.isShown() || about.isShown() || finder.isShown() || tables.isShown();
        help.hide();
        settings.hide();
        about.hide();
        finder.hide();
        table.cancel();
        return any;
    }

    HelpSheet help() {
        return help;
    }

    LabFinder finder() {
        return finder;
    }

    /// Where a table is looked at before it is opened.
    TableSheet tables() {
        return tables;
    }
}
