package justright.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// At the foot of the navigation: what concerns the program and not a lab.
final class WindowButtons {

    private WindowButtons() {}

    /// @param narrow whether they stand below each other
    static Pane of(ShellView shell, boolean narrow) {
        Words words = shell.studio().words();
        List<Node> buttons = List.of(
                new IconButton(Pictogram.GEAR, words.live("settings.open"), shell.sheets()::showSettings),
                new IconButton(Pictogram.INFO, words.live("about.open"), shell.sheets()::showAbout));
        Pane foot = narrow ? new VBox() : new HBox();
        foot.getChildren().addAll(buttons);
        foot.getStyleClass().add("nav-foot");
        return foot;
    }
}
