package justright.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.animation.AnimationTimer;

/// What the screen's thread computes from pulse to pulse, in milliseconds: other programs that run do not count.
/// Thread: JavaFX.
final class FrozenFrames extends AnimationTimer {

    private final List<Double> frames = new ArrayList<>();
    private long last = -1;

    @Override
    public void handle(long pulse) {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (last >= 0) {
            frames.add((now - last) * 1e-6);
        }
        last = now;
    }

    double longest() {
        return frames.isEmpty() ? 0 : Collections.max(frames);
    }

    /// The middle one since the last call, which begins anew.
    double takeMedian() {
        List<Double> sorted = new ArrayList<>(frames);
        Collections.sort(sorted);
        frames.clear();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
