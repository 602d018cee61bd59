package justright.app.shell;

import javafx.scene.layout.FlowPane;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// At the foot of the navigation: what concerns the program and not a lab.
final class WindowButtons extends FlowPane {

    WindowButtons(Studio studio, ShellView shell) {
        Words words = studio.words();
        getStyleClass().add("nav-foot");
        getChildren()
                .addAll(
                        new IconButton(Pictogram.GEAR, words.live("settings.open"), shell::showSettings),
                        new IconButton(Pictogram.INFO, words.live("about.open"), shell::showAbout));
    }
}
