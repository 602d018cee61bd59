package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The files that were used last, in a row to be opened again; nothing is seen where there are none.
final class RecentRow extends FlowPane {

    private static final double GAP = 8;
    private static final double WIDEST = 240;

    private final Consumer<Path> open;
    private final Label heading = new Label();

    RecentRow(RecentFiles files, Consumer<Path> open, Words words, Lifetime life) {
        super(GAP, GAP);
        this.open = open;
        getStyleClass().add("recent-files");
        setAlignment(Pos.CENTER_LEFT);
        heading.textProperty().bind(words.live("files.recent"));
        heading.getStyleClass().add("home-heading");
        heading.setGraphic(new Icon(Pictogram.EXP, "medium"));
        life.follow(files.there(), this::show);
        files.look();
    }

    private void show(List<Path> files) {
        getChildren().setAll(heading);
        files.forEach(file -> getChildren().add(button(file, nameAmong(file, files))));
        TopBar.show(this, !files.isEmpty());
    }

    private Button button(Path file, String name) {
        Button button = new Button(name);
        button.getStyleClass().add("outline-button");
        button.setMnemonicParsing(false); // an underline in a name is one
        button.setMaxWidth(WIDEST);
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setTooltip(new Tooltip(file.toString()));
        button.setOnAction(_ -> open.accept(file));
        return button;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// The file's name; with its folder where another one is called the same.
    static String nameAmong(Path file, List<Path> files) {
        String name = nameOf(file);
        Path folder = file.getParent();
        boolean alone = files.stream().filter(each -> nameOf(each).equals(name)).count() == 1;
        return alone || folder == null ? name : name + " · " + nameOf(folder);
    }
}
