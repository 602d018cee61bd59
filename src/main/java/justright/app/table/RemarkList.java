package justright.app.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import justright.engine.data.CsvFinding.Cost;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.ScrollStop;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What was found in a file, one line each; the gravest first.
final class RemarkList extends ScrollPane {

    private final Words words;
    private final VBox lines = new VBox(6);

    RemarkList(Words words) {
        this.words = words;
        getStyleClass().add("remarks");
        setFitToWidth(true);
        setContent(lines);
        ScrollStop.of(this, words.live("csv.remarks"));
    }

    /// @param trouble why the file could not be read as it was asked for; null if it could
    void show(TablePreview preview, @Nullable Phrase trouble) {
        List<Remark> remarks = new ArrayList<>(preview.remarks());
        if (trouble != null) {
            remarks.addFirst(new Remark(trouble, Cost.ALL));
        }
        lines.getChildren().setAll(remarks.stream().map(this::line).toList());
        if (remarks.isEmpty()) {
            lines.getChildren().add(line(Phrase.of("csv.nothing-found"), Pictogram.CHECK, "ok"));
        }
        setVvalue(0);
    }

    private Node line(Remark remark) {
        return switch (remark.cost()) {
            case NOTHING -> line(remark.text(), Pictogram.INFO, "info");
            case PART -> line(remark.text(), Pictogram.DROPPED, "warn");
            case ALL -> line(remark.text(), Pictogram.CLOSE, "bad");
        };
    }

    private Node line(Phrase text, Pictogram pictogram, String mood) {
        Label sentence = new Label();
        sentence.textProperty().bind(words.live(new SimpleObjectProperty<>(text)));
        sentence.setWrapText(true);
        HBox line = new HBox(8, new Icon(pictogram, "small"), sentence);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("remark", mood);
        return line;
    }
}
