package justright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import justright.app.shell.Desk;
import justright.app.shell.LabWindow;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.lab.TrainingModel;
import justright.labs.Labs;
import justright.setting.NumberSetting;
import justright.training.Speed;
import justright.ui.life.Lifetime;
import justright.ui.theme.Fonts;

/// How smooth the window is while a lab trains at full speed, 1440 × 900: time between frames, and time from a change
/// of λ to the first frame whose pictures know it.
///
/// Needs a display, real or Xvfb; the software pipeline is chosen by `-Dprism.order=sw`.
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.FrameHarness -Dbench.args=30`
/// (the argument: seconds to measure)
public final class FrameHarness {

    private static final double WARM_UP_SECONDS = 10;
    private static final double[] LAMBDAS = {0.1, 1, 3, 0.3};

    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> latencies = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final double seconds;

    private FrameHarness(double seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws InterruptedException {
        FrameHarness harness = new FrameHarness(arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30);
        Platform.startup(harness::open);
        harness.done.await();
        print("frame", harness.frames);
        print("slider to frame", harness.latencies);
        System.exit(0);
    }

    private void open() {
        Fonts.load();
        Desk desk = new Desk(studio, Labs.all(), new Progress(Set.of(), Map.of(), (_, _) -> {}));
        ShellView shell = new ShellView(studio, desk);
        LabWindow window = new LabWindow(new Stage(), studio, shell, null, life);
        shell.go(new Place.InLab("l2-l1"));
        window.show();
        TrainingModel<?, ?, ?> model =
                (TrainingModel<?, ?, ?>) desk.open().get().model();
        model.speed().set(Speed.MAX);
        new Watch(model).start();
    }

    /// Measures from pulse to pulse.
    private final class Watch extends AnimationTimer {

        private final TrainingModel<?, ?, ?> model;
        private final NumberSetting lambda;
        private final long begin = System.nanoTime();
        private long last = begin;
        private long changed;
        private Object wanted = new Object();
        private int changes;

        Watch(TrainingModel<?, ?, ?> model) {
            this.model = model;
            this.lambda = (NumberSetting) model.setting("lambda").orElseThrow();
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            double since = (now - begin) * 1e-9;
            var moment = model.moment().get();
            if (moment == null) {
                return;
            }
            if (!moment.snapshot().state().isRunning()) {
                model.play();
            }
            if (since > WARM_UP_SECONDS) {
                frames.add((now - last) * 1e-6);
                measureLatency(now, moment.snapshot().hyperparameters());
            }
            last = now;
            if (since > WARM_UP_SECONDS + seconds) {
                stop();
                life.close();
                done.countDown();
            }
        }

        private void measureLatency(long now, Object shown) {
            if (changed != 0 && !shown.equals(wanted)) {
                latencies.add((now - changed) * 1e-6);
                changed = 0;
            }
            if (changed == 0 && frames.size() % 23 == 0) {
                wanted = shown;
                changed = System.nanoTime();
                lambda.set(LAMBDAS[changes++ % LAMBDAS.length]);
            }
        }
    }

    private static void print(String name, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, median %.1f ms, p95 %.1f ms, max %.1f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }
}
