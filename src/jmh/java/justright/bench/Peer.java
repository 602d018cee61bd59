package justright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Other software on the same cell files, run by the script `peers.py` in a process of its own, on one core.
///
/// @param script where `peers.py` lies
/// @param suite what it is asked for: `numpy`, `torch` or `sklearn`
record Peer(Path script, String suite) {

    /// Lets the script count processor time, as is done here, so that other work on the machine weighs less.
    private static final String CLOCKED = """
            import runpy, sys, time
            time.perf_counter = time.process_time
            sys.argv = sys.argv[1:]
            runpy.run_path(sys.argv[0], run_name='__main__')
            """;

    /// What one line of the script says.
    record Score(String implementation, double updatesPerSecond, String loss) {}

    /// Runs one cell; empty if the software is not installed.
    List<Score> run(String cell, Path cells, double seconds) {
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/python3", "-c", CLOCKED, script.toString(), suite)
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("CELLS", cells.toString());
        environment.put("CFG", cell);
        environment.put("REPS", "3");
        environment.put("WARM", Double.toString(seconds));
        environment.put("DUR", Double.toString(seconds));
        environment.put("OPENBLAS_NUM_THREADS", "1");
        environment.put("OMP_NUM_THREADS", "1");
        try {
            Process process = builder.start();
            List<Score> scores = new ArrayList<>();
            try (BufferedReader lines = process.inputReader()) {
                lines.lines()
                        .map(line -> List.of(line.split(",", -1)))
                        .filter(fields -> fields.size() == 6)
                        .forEach(fields -> scores.add(
                                new Score(fields.getFirst(), Double.parseDouble(fields.get(2)), fields.getLast())));
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
