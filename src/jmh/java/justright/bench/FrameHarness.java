package justright.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.training.Speed;
import justright.ui.frame.DirtyRegions;
import justright.ui.life.Lifetime;
import justright.ui.theme.Fonts;

/// How smooth the window is while a lab trains at full speed, 1440 × 900: time between frames, time from a change of a
/// setting until the first frame that knows it has been painted, and what each thread computes for a frame.
///
/// Needs a display, real or Xvfb; the software pipeline is chosen by `-Dprism.order=sw`.
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.FrameHarness -Dbench.args="30 l2-l1"`
/// (the arguments: seconds to measure, labs to open one after the other; all of them if none is named)
public final class FrameHarness {

    private static final double WARM_UP_SECONDS = 10;
    private static final int FRAMES_BETWEEN_CHANGES = 23;
    private static final double[] PLACES = {0.35, 0.6, 0.75, 0.5};
    private static final List<String> THREADS = List.of("JavaFX", "Quantum", "probe", "training");

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
        List<String> all = Labs.all().stream().map(lab -> lab.descriptor().id()).toList();
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30;
        List<String> named = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        FrameHarness harness = new FrameHarness(seconds, named.isEmpty() ? all : named);
        DirtyRegions.keepApart();
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
        TrainingModel<?, ?, ?> model =
                (TrainingModel<?, ?, ?>) desk.open().get().model();
        model.speed().set(Speed.MAX);
        Watch watch = new Watch(lab, model, () -> next(desk, shell));
        shell.getScene().addPostLayoutPulseListener(watch::painted);
        watch.start();
    }

    /// Measures from pulse to pulse.
    private final class Watch extends AnimationTimer {

        private final String lab;
        private final TrainingModel<?, ?, ?> model;
        private final Runnable whenDone;
        private final NumberSetting setting;
        private final List<Double> frames = new ArrayList<>();
        private final List<Double> latencies = new ArrayList<>();
        private final long begin = System.nanoTime();
        private long last = begin;
        private long changed;
        private Object before = new Object();
        private int changes;
        private boolean pictured;
        private double[] computed = new double[THREADS.size()];

        Watch(String lab, TrainingModel<?, ?, ?> model, Runnable whenDone) {
            this.lab = lab;
            this.model = model;
            this.whenDone = whenDone;
            this.setting = model.presentation().bench().stream()
                    .filter(each -> each.effect() != Effect.VIEW_ONLY)
                    .filter(NumberSetting.class::isInstance)
                    .map(NumberSetting.class::cast)
                    .findFirst()
                    .orElseThrow();
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
                if (frames.isEmpty()) {
                    computed = computed();
                }
                frames.add((now - last) * 1e-6);
                change();
            }
            last = now;
            if (since > WARM_UP_SECONDS + seconds) {
                stop();
                report();
                whenDone.run();
            }
        }

        /// The pictures of this pulse have been painted; the render thread takes over.
        void painted() {
            long now = System.nanoTime();
            if (!pictured && model.moment().get() != null) {
                pictured = true;
                double start = ManagementFactory.getRuntimeMXBean().getUptime();
                System.out.printf("%s: first picture %.0f ms after the start of the program%n", lab, start);
            }
            if (changed != 0 && !shown().equals(before)) {
                latencies.add((now - changed) * 1e-6);
                changed = 0;
            }
        }

        private void change() {
            if (changed == 0 && frames.size() % FRAMES_BETWEEN_CHANGES == 0) {
                before = shown();
                double place = PLACES[changes++ % PLACES.length];
                changed = System.nanoTime();
                setting.set(setting.scale().value(place));
            }
        }

        private Object shown() {
            var snapshot = model.moment().get().snapshot();
            return List.of(snapshot.run().number(), snapshot.hyperparameters());
        }

        private void report() {
            print(lab + ": frame", frames);
            print(lab + ": " + setting.id() + " to frame", latencies);
            double[] now = computed();
            for (int i = 0; i < now.length; i++) {
                double each = (now[i] - computed[i]) / frames.size();
                System.out.printf("%s: %s computes %.1f ms for a frame%n", lab, THREADS.get(i), each);
            }
        }

        private static double[] computed() {
            var beans = ManagementFactory.getThreadMXBean();
            Set<Thread> all = Thread.getAllStackTraces().keySet();
            return THREADS.stream()
                    .mapToDouble(name -> all.stream()
                            .filter(thread -> thread.getName().startsWith(name))
                            .mapToLong(thread -> beans.getThreadCpuTime(thread.threadId()))
                            .sum())
                    .map(nanos -> nanos * 1e-6)
                    .toArray();
        }
    }

    private static void print(String name, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: n %d, median %.1f ms, p95 %.1f ms, max %.1f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }
}
