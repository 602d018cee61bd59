package justright.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import justright.engine.Chance;
import justright.engine.optimizer.Learner;

/// Updates a second of the cells P … U beside those of other software, on the same files, on this machine, in turns.
///
/// All cells run in one JVM, as when a user changes the network again and again. Time is processor time of one
/// thread; what is printed are medians over the turns, and how many times faster we are.
///
/// `mvn -Pbench test-compile exec:exec@bench -Dbench.main=justright.bench.BesidePeers -Dcells.dir=/folder/of/cells
/// -Dpeers=/folder/peers.py`; `-Dbench.args="R_t U_r"` chooses cells. Without `peers` only our own are printed.
final class BesidePeers {

    private static final String[] CELLS = {"P_t", "Q_t", "Q_r", "R_t", "R_r", "S_t", "S_r", "T_r", "U_r"};
    private static final List<String> SUITES = List.of("numpy", "torch", "sklearn");
    private static final String OWN = "justright";
    private static final int TURNS = 5;
    private static final double WARM_UP_SECONDS = 3;
    private static final double SECONDS = 0.3;

    private final Path cells = Path.of(System.getProperty("cells.dir", ""));
    private final String script = System.getProperty("peers", "");
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private BesidePeers() {}

    public static void main(String[] arguments) throws IOException {
        new BesidePeers().print(arguments.length > 0 ? arguments : CELLS);
    }

    private void print(String[] names) throws IOException {
        System.out.println("machine: " + machine());
        for (String name : names) {
            measure(Cell.named(name), WARM_UP_SECONDS);
        }
        for (String name : names) {
            Cell cell = Cell.named(name);
            List<Double> ownSpeeds = new ArrayList<>();
            Map<String, List<Double>> speeds = new TreeMap<>(Map.of(OWN, ownSpeeds));
            Map<String, String> losses = new TreeMap<>();
            losses.put(OWN, loss(cell));
            measure(cell, SECONDS);
            for (int turn = 0; turn < TURNS; turn++) {
                ownSpeeds.add(measure(cell, SECONDS));
                for (Peer.Score score : peers(name)) {
                    speeds.computeIfAbsent(score.implementation(), _ -> new ArrayList<>())
                            .add(score.updatesPerSecond());
                    losses.put(score.implementation(), score.loss());
                }
            }
            double own = median(ownSpeeds);
            speeds.forEach((who, each) -> System.out.printf(
                    Locale.ROOT,
                    "%s  %-22s %12.1f updates/s  %7.2f ×   loss after 200: %s%n",
                    name,
                    who,
                    median(each),
                    own / median(each),
                    losses.get(who)));
        }
    }

    private List<Peer.Score> peers(String cell) {
        List<Peer.Score> scores = new ArrayList<>();
        if (!script.isEmpty()) {
            SUITES.forEach(suite -> scores.addAll(new Peer(Path.of(script), suite).run(cell, cells, SECONDS)));
        }
        return scores;
    }

    /// Trains a copy of the cell; updates per second of this thread's time.
    private double measure(Cell cell, double seconds) {
        Learner learner = Learner.of(cell.parameters().copy(), Chance.of(1));
        int next = 0;
        long updates = 0;
        long begin = threads.getCurrentThreadCpuTime();
        long spent = 0;
        while (spent < seconds * 1e9) {
            for (int i = 0; i < 50; i++) {
                learner.update(cell.batches()[next], cell.rule());
                next = next + 1 == cell.batches().length ? 0 : next + 1;
            }
            updates += 50;
            spent = threads.getCurrentThreadCpuTime() - begin;
        }
        return updates / (spent * 1e-9);
    }

    private static String loss(Cell cell) {
        Learner learner = Learner.of(cell.parameters().copy(), Chance.of(1));
        for (int step = 0; step < 200; step++) {
            learner.update(cell.batches()[step % cell.batches().length], cell.rule());
        }
        return String.format(Locale.ROOT, "%.15g", learner.evaluate(cell.all()).dataCost());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String name = Files.exists(processors)
                ? Files.readAllLines(processors).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                : "";
        return name.substring(name.indexOf(':') + 1).strip() + ", Java " + Runtime.version();
    }
}
