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
    private final LaterSheet<HelpSheet> help;
    private final LaterSheet<SettingsSheet> settings;
    private final LaterSheet<AboutSheet> about;
    private final LaterSheet<LabFinder> finder;
    private final LaterSheet<TableSheet> tables;

    /// @param table which is being looked at, if one is
    /// @param go where the finder leads
    Sheets(Studio studio, Desk desk, TableImport table, Consumer<Place> go, Lifetime life) {
        this.table = table;
        help = new LaterSheet<>(() -> new HelpSheet(studio.words()));
        settings = new LaterSheet<>(() -> new SettingsSheet(studio, desk.progress(), this::showAbout));
        about = new LaterSheet<>(() -> new AboutSheet(studio.words()));
        finder = new LaterSheet<>(() -> new LabFinder(studio, desk.labs(), go));
        tables = new LaterSheet<>(() -> new TableSheet(table, studio.words(), life));
        life.follow(table.file(), file -> {
            if (file != null) {
                tables.get();
            }
        });
    }

    /// From the lowest to the uppermost.
    List<Node> nodes() {
        return List.of(help, settings, about, finder, tables);
    }

    /// What can be chosen for the whole program.
    void showSettings() {
        putAway();
        settings.get().show();
    }

    /// What this program is and whom it owes what.
    void showAbout() {
        putAway();
        about.get().show();
    }

    /// Puts away whatever is shown; false if nothing is.
    boolean putAway() {
        boolean any = isHelpShown()
                || settings.is(Sheet::isShown)
                || about.is(Sheet::isShown)
                || finder.is(LabFinder::isShown)
                || isTableShown();
        help.ifMade(Sheet::hide);
        settings.ifMade(Sheet::hide);
        about.ifMade(Sheet::hide);
        finder.ifMade(LabFinder::hide);
        table.cancel();
        return any;
    }

    HelpSheet help() {
        return help.get();
    }

    boolean isHelpShown() {
        return help.is(Sheet::isShown);
    }

    LabFinder finder() {
        return finder.get();
    }

    /// Where a table is looked at before it is opened.
    TableSheet tables() {
        return tables.get();
    }

    boolean isTableShown() {
        return tables.is(TableSheet::isShown);
    }
}
