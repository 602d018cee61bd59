package justright.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import justright.lab.LabModel;
import justright.lab.RunControls;

/// Watches one open lab from pulse to pulse and now and then turns its knob. Thread: JavaFX.
final class FrameWatch extends AnimationTimer {

    private static final double WARM_UP_SECONDS = 10;
    private static final int LONGEST = 4;
    private static final int FRAMES_BETWEEN_TURNS = 23;
    private static final List<String> THREADS = List.of("JavaFX", "Quantum", "probe", "training");

    private final String lab;
    private final LabModel model;
    private final TurnedKnob knob;
    private final double seconds;
    private final Runnable whenDone;
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> latencies = new ArrayList<>();
    private final long begin = System.nanoTime();
    private long last = begin;
    private long turned;
    private boolean pictured;
    private int planned;
    private double[] computed = new double[THREADS.size()];

    FrameWatch(String lab, LabModel model, double seconds, Runnable whenDone) {
        this.lab = lab;
        this.model = model;
        this.seconds = seconds;
        this.whenDone = whenDone;
        knob = TurnedKnob.of(model);
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        double since = (now - begin) * 1e-9;
        if (turned == 0) {
            model.run().filter(FrameWatch::rests).ifPresent(this::keepRunning);
        }
        if (since > WARM_UP_SECONDS) {
            if (frames.isEmpty()) {
                computed = computed();
            }
            frames.add((now - last) * 1e-6);
            turn();
        }
        last = now;
        if (since > WARM_UP_SECONDS + seconds) {
            stop();
            report();
            whenDone.run();
        }
    }

    private static boolean rests(RunControls run) {
        return run.latest() != null && !run.status().getValue().state().isRunning();
    }

    /// Goes on after the end, and starts again once the run is far longer than planned.
    private void keepRunning(RunControls run) {
        RunControls.RunStatus status = run.status().getValue();
        planned = planned == 0 ? status.horizon() : planned;
        if (status.step() > LONGEST * planned) {
            run.replay();
        }
        run.play();
    }

    /// The pictures of this pulse have been painted; the render thread takes over.
    void painted() {
        long now = System.nanoTime();
        if (!pictured && isCurrent()) {
            pictured = true;
            double start = ManagementFactory.getRuntimeMXBean().getUptime();
            System.out.printf("%s: first picture %.0f ms after the start of the program%n", lab, start);
        }
        if (turned != 0 && isCurrent()) {
            latencies.add((now - turned) * 1e-6);
            turned = 0;
        }
    }

    private boolean isCurrent() {
        return model.run()
                .map(run -> run.latest() != null && run.isCurrent())
                .orElseGet(() -> !model.busy().get());
    }

    private void turn() {
        if (turned == 0 && frames.size() % FRAMES_BETWEEN_TURNS == 0) {
            turned = System.nanoTime();
            knob.turn();
        }
    }

    private void report() {
        print("frame", frames);
        print(knob.id() + " to frame", latencies);
        double[] now = computed();
        StringBuilder each = new StringBuilder(lab + ": computed for a frame, ms:");
        for (int i = 0; i < now.length; i++) {
            each.append(" %s %.1f".formatted(THREADS.get(i), (now[i] - computed[i]) / frames.size()));
        }
        System.out.println(each);
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

    private void print(String what, List<Double> milliseconds) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        String figures = n == 0
                ? "none"
                : "n %d, median %.1f ms, p95 %.1f ms, max %.1f ms"
                        .formatted(n, sorted[n / 2], sorted[(int) (n * 0.95)], sorted[n - 1]);
        System.out.println(lab + ": " + what + ": " + figures);
    }
}
