package justright.app.shell;

import java.util.Optional;
import justright.lab.Carried;

/// From a lab to the playground: its state, as near as the playground comes to it, and a word on what is left behind.
/// Thread: JavaFX.
final class PlaygroundVisit {

    private final ShellView shell;

    PlaygroundVisit(ShellView shell) {
        this.shell = shell;
    }

    /// Shows the open lab's state there; it can be taken back there, and the lab keeps what it was. Nothing happens at
    /// home and in the playground itself.
    void begin() {
        Optional.ofNullable(shell.page()).flatMap(LabPage::inPlayground).ifPresent(this::show);
    }

    private void show(Carried there) {
        shell.go(new Place.InLab(there.state().lab()));
        shell.putOnDesk(there.state());
        shell.documents().say(there.notice());
    }
}
