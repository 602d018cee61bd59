package justright.app.shell;

import javafx.scene.layout.BorderPane;
import justright.lab.OpenLab;
import justright.ui.life.Lifetime;

/// An open lab: top bar, diagnosis, stage, bench.
final class LabPage extends BorderPane {

    LabPage(Studio studio, Desk desk, OpenLab open, ShellView shell, Lifetime life) {
        setCenter(open.view().stage());
    }
}
