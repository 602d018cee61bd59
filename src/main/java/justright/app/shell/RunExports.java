package justright.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import justright.app.shell.FileDialogs.Kind;
import justright.lab.LabModel;
import justright.lab.ResultTable;
import justright.lab.ScriptOffer;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// What can be written down of an open lab's run besides its state: the run as a script, what was found as tables. Menu
/// entries; one that has nothing to write says why.
final class RunExports {

    private final ShellView shell;
    private final Documents documents;
    private final FileDialogs dialogs;

    RunExports(ShellView shell, Documents documents, FileDialogs dialogs) {
        this.shell = shell;
        this.documents = documents;
        this.dialogs = dialogs;
    }

    List<MenuItem> items(LabModel model) {
        Words words = shell.studio().words();
        List<MenuItem> items = new ArrayList<>();
        for (ResultTable table : model.tables()) {
            MenuItem item = new MenuItem(words.get("exports.table", words.get(table.textKey())));
            item.setOnAction(_ -> save(table));
            items.add(item);
        }
        items.add(script(model.script(), words));
        return items;
    }

    private MenuItem script(ScriptOffer offer, Words words) {
        return switch (offer) {
            case ScriptOffer.Offered offered -> {
                MenuItem item = new MenuItem(words.get("exports.script"));
                item.setOnAction(_ -> save(offered));
                yield item;
            }
            case ScriptOffer.Withheld(Phrase reason) -> {
                MenuItem item = new MenuItem(words.get("exports.script.withheld", words.get(reason)));
                item.setDisable(true);
                yield item;
            }
        };
    }

    private void save(ResultTable table) {
        String name = shell.nameOfPlace()
                + table.textKey().substring(table.textKey().indexOf('.')).replace('.', '-');
        dialogs.toWrite(Kind.CSV, name, shell.getScene().getWindow())
                .ifPresent(file -> documents.saveTable(file, table));
    }

    private void save(ScriptOffer.Offered offered) {
        dialogs.toWrite(Kind.PYTHON, shell.nameOfPlace(), shell.getScene().getWindow())
                .ifPresent(file -> documents.saveScript(file, offered));
    }
}
