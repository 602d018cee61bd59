package justright.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import justright.ui.control.FieldName;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Tells of a failure that nobody expected: that the program goes on, the details to copy, and where the log is. One at
/// a time: while one is open, what else fails is only in the log. Thread: JavaFX.
public final class TroubleDialog {

    private static final int ROWS = 10;

    private final Studio studio;
    private final Optional<Path> log;
    private @Nullable Dialog<ButtonType> open;

    /// @param log the log file, if one can be written
    public TroubleDialog(Studio studio, Optional<Path> log) {
        this.studio = studio;
        this.log = log;
    }

    /// @param over the window it belongs to; null if there is none
    public void show(Throwable failure, @Nullable Window over) {
        if (open != null) {
            return;
        }
        Words words = studio.words();
        Lifetime life = new Lifetime();
        Dialog<ButtonType> dialog = new Dialog<>();
        open = dialog;
        dialog.setTitle(words.get("app.name"));
        dialog.initModality(Modality.NONE);
        if (over != null && over.isShowing()) {
            dialog.initOwner(over);
        }
        dialog.setResizable(true);
        fill(dialog.getDialogPane(), details(failure), words);
        SceneLook.follow(dialog.getDialogPane().getScene(), studio, life);
        SceneLook.enlarge(dialog.getDialogPane().getScene(), studio, life);
        dialog.setOnHidden(_ -> {
            life.close();
            open = null;
        });
        dialog.show();
    }

    private void fill(DialogPane pane, String details, Words words) {
        pane.getStyleClass().add("trouble");
        pane.setHeaderText(words.get("trouble.title"));
        pane.setContent(new VBox(text(words), location(words), area(details, words)));
        ButtonType copy = new ButtonType(words.get("trouble.copy"), ButtonData.LEFT);
        ButtonType close = new ButtonType(words.get("trouble.close"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(copy, close);
        pane.lookup(".button-bar").toFront(); // the Tab key comes to it last, as one reads
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            event.consume(); // the dialog stays
        });
    }

    private static Label text(Words words) {
        Label text = new Label(words.get("trouble.text"));
        text.setWrapText(true);
        return text;
    }

    /// A field, so that the path can be selected and copied.
    private Node location(Words words) {
        TextField path = new TextField(log.map(Path::toString).orElse(words.get("trouble.no-log")));
        path.setEditable(false);
        Label label = new Label(words.get("trouble.log"));
        label.getStyleClass().add("secondary");
        label.setLabelFor(path);
        return new VBox(label, path);
    }

    private static TextArea area(String details, Words words) {
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.getStyleClass().add("code");
        FieldName.of(area, words.get("trouble.details"));
        return area;
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
