package justright.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import justright.app.shell.Desk;
import justright.app.shell.LabWindow;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.lab.LabModel;
import justright.labs.Labs;
import justright.training.Speed;
import justright.ui.frame.ToolkitTuning;
import justright.ui.life.Lifetime;
import justright.ui.theme.Fonts;

/// How smooth the window is while a lab trains at full speed, 1440 × 900: time between frames, time from a change of a
/// setting until the first frame that knows it has been painted, and what each thread computes for a frame.
///
/// Needs a display, real or Xvfb; with `JAVA_TOOL_OPTIONS=-Dprism.order=sw` it paints in software.
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.FrameHarness -Dbench.args="30 l2-l1"`
/// (the arguments: seconds to measure, labs to open one after the other; all of them if none is named)
public final class FrameHarness {

    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private final CountDownLatch done = new CountDownLatch(1);
    private final double seconds;
    private final Deque<String> labs;

    private FrameHarness(double seconds, List<String> labs) {
        this.seconds = seconds;
        this.labs = new ArrayDeque<>(labs);
    }

    public static void main(String[] arguments) throws InterruptedException {
        ToolkitTuning.apply(); // a studio reads it
        List<String> all = Labs.all().stream().map(lab -> lab.descriptor().id()).toList();
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30;
        List<String> named = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        FrameHarness harness = new FrameHarness(seconds, named.isEmpty() ? all : named);
        Platform.startup(harness::open);
        harness.done.await();
        Runtime.getRuntime().halt(0);
    }

    private void open() {
        Fonts.load();
        Desk desk = new Desk(studio, Labs.all(), new Progress(Set.of(), Map.of(), (_, _) -> {}));
        ShellView shell = new ShellView(studio, desk);
        LabWindow window = new LabWindow(new Stage(), studio, shell, null, life);
        shell.go(new Place.InLab(labs.getFirst()));
        window.show();
        next(desk, shell);
    }

    private void next(Desk desk, ShellView shell) {
        String lab = labs.poll();
        if (lab == null) {
            done.countDown();
            return;
        }
        shell.go(new Place.InLab(lab));
        LabModel model = desk.open().get().model();
        model.run().ifPresent(run -> run.speed().set(Speed.MAX));
        FrameWatch watch = new FrameWatch(lab, model, seconds, () -> next(desk, shell));
        shell.getScene().addPostLayoutPulseListener(watch::painted);
        watch.start();
    }
}
