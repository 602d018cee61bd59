package justright.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A few lines of code with the current values in them, to read and to copy.
///
/// Values of the moment stand between `⟦` and `⟧` in the source; the marks are shown as a tint and not copied.
public final class CodeCard extends VBox {

    static final String MARKS = "[⟦⟧]";

    private final VBox lines = new VBox();
    private final IconButton copy;
    private String plain = "";

    public CodeCard(ObservableValue<String> title, ObservableValue<String> source, Words words, Lifetime life) {
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        copy = new IconButton(Pictogram.COPY, words.live("code.copy"), this::copy);
        copy.getStyleClass().add("compact");
        HBox header = new HBox(name, gap, copy);
        header.getStyleClass().add("code-header");

        lines.getStyleClass().add("code-lines");
        lines.setAccessibleRole(AccessibleRole.TEXT);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        PlainViewport.of(scroll);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().add("code-scroll");
        scroll.accessibleTextProperty().bind(title);
        getStyleClass().add("code-card");
        getChildren().addAll(header, scroll);
        life.follow(source, this::show);
    }

    private void show(String source) {
        String stripped = source.strip();
        plain = stripped.replaceAll(MARKS, "");
        lines.setAccessibleText(plain);
        show(stripped.lines().toList());
        copy.markSelected(false);
    }

    /// A line that stays of the same kind keeps its nodes: while a lab trains, the values change with every frame.
    private void show(List<String> sources) {
        int kept = Math.min(sources.size(), lines.getChildren().size());
        lines.getChildren().remove(kept, lines.getChildren().size());
        for (int i = 0; i < kept; i++) {
            ((CodeLine) lines.getChildren().get(i)).show(sources.get(i));
        }
        sources.subList(kept, sources.size())
                .forEach(source -> lines.getChildren().add(new CodeLine(source)));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        copy.show(Pictogram.CHECK);
        copy.setOnMouseExited(_ -> copy.show(Pictogram.COPY));
    }
}
