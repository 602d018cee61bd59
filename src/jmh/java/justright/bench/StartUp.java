package justright.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long two programs take from their start until a lab's picture stands on the screen, in turns: medians and their
/// ratio. A picture stands there when the screen shows many colours: window, controls and text have few, a field has
/// hundreds.
///
/// Needs a display of its own, best Xvfb; the ratio is of the first program to the second.
/// `xvfb-run -s "-screen 0 1440x900x24" mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.StartUp
/// -Dbench.args="5 target/installer/justright/bin/justright --lab l2-l1 -- target/justright/bin/justright --lab l2-l1"`
/// (the arguments: rounds, a command, `--`, another command)
public final class StartUp {

    private static final int COLOURS = 400;
    private static final long PATIENCE_MILLIS = 60_000;

    /// Between two looks: a look costs some milliseconds of a core that the program could use.
    private static final long LOOK_MILLIS = 60;

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private StartUp() throws AWTException {}

    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        List<String> words = List.of(arguments).subList(1, arguments.length);
        int gap = words.indexOf("--");
        List<List<String>> commands = List.of(words.subList(0, gap), words.subList(gap + 1, words.size()));
        List<List<Double>> seconds = List.of(new ArrayList<>(), new ArrayList<>());
        StartUp startUp = new StartUp();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            for (int program = 0; program < 2; program++) {
                double taken = startUp.time(commands.get(program));
                seconds.get(program).add(taken);
                System.out.printf("%d: %.2f s%n", program + 1, taken);
            }
        }
        double first = median(seconds.getFirst());
        double second = median(seconds.getLast());
        System.out.printf("medians %.2f s and %.2f s, ratio %.2f%n", first, second, first / second);
    }

    private double time(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!showsPicture()) {
                if (System.nanoTime() - begin > PATIENCE_MILLIS * 1_000_000) {
                    throw new IllegalStateException("no picture within " + PATIENCE_MILLIS + " ms of " + command);
                }
                Thread.sleep(LOOK_MILLIS);
            }
            return (System.nanoTime() - begin) * 1e-9;
        } finally {
            end(process);
        }
    }

    /// Until its window is gone: the next start begins with an empty screen.
    private void end(Process process) throws InterruptedException {
        Set<ProcessHandle> all = process.descendants().collect(Collectors.toSet());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        process.waitFor(20, TimeUnit.SECONDS);
        while (showsPicture()) {
            Thread.sleep(50);
        }
        Thread.sleep(500);
    }

    private boolean showsPicture() {
        BufferedImage shot = robot.createScreenCapture(screen);
        int step = 4;
        long colours = IntStream.range(0, shot.getHeight() / step)
                .flatMap(y -> IntStream.range(0, shot.getWidth() / step).map(x -> shot.getRGB(x * step, y * step)))
                .distinct()
                .count();
        return colours > COLOURS;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
