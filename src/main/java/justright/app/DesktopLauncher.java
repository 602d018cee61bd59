package justright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;
import justright.app.cli.CommandException;
import justright.app.cli.Launcher;
import justright.app.cli.OpenRequest;
import justright.app.cli.RenderRequest;
import justright.app.shell.Darkroom;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.store.FileException;
import justright.store.RunningCopy;
import justright.store.UserFolder;
import justright.ui.formula.Typesetter;
import justright.ui.frame.FramePump;

/// Opens the window and takes the pictures that the command line asks for.
final class DesktopLauncher implements Launcher {

    private final List<Lab<?>> labs;

    DesktopLauncher(List<Lab<?>> labs) {
        this.labs = List.copyOf(labs);
    }

    @Override
    public void open(OpenRequest request) throws CommandException {
        CountDownLatch closed = new CountDownLatch(1);
        FramePump.signal(() -> new Program(UserFolder.locate(), UserFolder.logs())
                        .open(labs, request, new Stage(), closed::countDown))
                .run();
        Typesetter.prepare();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean handOver(Path file, boolean present) {
        return RunningCopy.handOver(UserFolder.locate(), new RunningCopy.Errand(file, present));
    }

    @Override
    public void render(RenderRequest request, Consumer<Path> written) throws FileException {
        Darkroom darkroom = new Darkroom(labs);
        var exposure = new Darkroom.Exposure(
                request.theme(),
                request.language(),
                request.size().width(),
                request.size().height());
        List<LabState> states =
                request.shots().stream().map(RenderRequest.Shot::state).toList();
        for (int i = 0; i < states.size(); i++) {
            Path file = request.shots().get(i).file();
            if (request.presented()) {
                darkroom.shootPresented(states, i, exposure, file);
            } else {
                darkroom.shoot(states.get(i), exposure, file);
            }
            written.accept(file);
        }
    }
}
