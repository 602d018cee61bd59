package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import justright.lab.Lab;
import justright.labs.Labs;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Labs bear rough handling and leave nothing behind.
class LabLifeTest {

    private static final int MOVES = 150;
    private static final long SEED = 7;
    /// Two seconds are promised where nothing else is to be done; what was forgotten never ends.
    private static final int PATIENCE_MILLIS = 20_000;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream().map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    @ParameterizedTest
    @MethodSource("labs")
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void noMoveBreaksIt(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            RandomWalk walk = new RandomWalk(trial.model().settings(), trial.run(), SEED);
            for (int move = 0; move < MOVES; move++) {
                trial.act(walk::step);
                LabOnTrial.sleep(move % 5 == 0 ? 30 : 2);
                trial.checkUnbroken();
            }
            trial.act(() -> trial.model().run().ifPresent(run -> run.pause()));
            trial.settle();
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void closingFreesModelAndViewAndEndsItsThreads(Lab<?> lab) {
        Set<Thread> before = threads();
        List<WeakReference<Object>> traces = openPlayAndClose(lab);
        assertThat(within(() -> before.containsAll(threads())))
                .as("threads end: %s", threads())
                .isTrue();
        for (WeakReference<Object> trace : traces) {
            boolean freed = within(() -> {
                System.gc();
                Screen.call(() -> true);
                return trace.refersTo(null);
            });
            assertThat(freed).as("freed: %s", trace.get()).isTrue();
        }
    }

    /// Two runs side by side are two more labs: they go without a trace as well.
    @ParameterizedTest
    @MethodSource("labs")
    void twoRunsSideBySideAreFreed(Lab<?> lab) {
        Set<Thread> before = threads();
        List<WeakReference<Object>> traces = LabsAbreast.showAndClose(lab);
        assertThat(within(() -> before.containsAll(threads())))
                .as("threads end: %s", threads())
                .isTrue();
        for (WeakReference<Object> trace : traces) {
            boolean freed = within(() -> {
                System.gc();
                Screen.call(() -> true);
                return trace.refersTo(null);
            });
            assertThat(freed).as("freed: %s", trace.get()).isTrue();
        }
    }

    private static List<WeakReference<Object>> openPlayAndClose(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.act(() -> {
                new Scene(trial.open().view().stage(), 900, 700).snapshot(null);
                trial.model().run().ifPresent(run -> run.play());
            });
            LabOnTrial.sleep(200);
            trial.checkUnbroken();
            return List.of(
                    new WeakReference<>(trial.model()),
                    new WeakReference<>(trial.open().view()));
        }
    }

    /// The threads of runs, sweeps and probes that are alive.
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(training|probe|sweep|files).*"))
                .collect(Collectors.toSet());
    }

    private static boolean within(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LabOnTrial.sleep(20);
        }
        return true;
    }
}
