package justright.training.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Python 3 with NumPy on this machine, to run what the program writes for it.
public final class Python {

    private static final List<String> CANDIDATES = List.of("python3", "/usr/bin/python3", "python");
    private static final int INTERPRETERS = 2;
    private static final String MARK = "---- next ----";

    /// Runs programs one after the other, each as if it were the only one.
    private static final String RUNNER = """
            import runpy, sys, time, traceback
            for path in sys.argv[1:]:
                begun = time.process_time()
                try:
                    runpy.run_path(path, run_name="__main__")
                except BaseException:
                    print("FAILED", path)
                    traceback.print_exc(file=sys.stdout)
                print(f"seconds {time.process_time() - begun:.2f}")
                print("%s", flush=True)
            """.formatted(MARK);

    private final String command;

    private Python(String command) {
        this.command = command;
    }

    /// The first that has NumPy. Without one the test is skipped, on a build server it fails.
    public static Python withNumpy() {
        Optional<String> found = CANDIDATES.stream().filter(Python::hasNumpy).findFirst();
        if (found.isEmpty()) {
            String message = "no Python 3 with NumPy among " + CANDIDATES + ": install python3-numpy";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        return new Python(found.orElseThrow());
    }

    private static boolean hasNumpy(String command) {
        try {
            Process process = new ProcessBuilder(command, "-c", "import sys, numpy; assert sys.version_info >= (3, 8)")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// What each of these programs prints, its errors included; two interpreters share them.
    ///
    /// @param folder to write them to
    public List<String> run(Path folder, List<String> programs) {
        int first = Math.ceilDiv(programs.size(), INTERPRETERS);
        List<Running> running = new ArrayList<>();
        for (int from = 0; from < programs.size(); from += first) {
            running.add(start(folder, from, programs.subList(from, Math.min(from + first, programs.size()))));
        }
        return running.stream().flatMap(each -> each.outputs().stream()).toList();
    }

    private Running start(Path folder, int number, List<String> programs) {
        try {
            List<String> line = new ArrayList<>(List.of(command, "-W", "ignore", "-c", RUNNER));
            for (String program : programs) {
                Path file = folder.resolve("program-" + number + "-" + line.size() + ".py");
                Files.writeString(file, program);
                line.add(file.toString());
            }
            ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().put("OMP_NUM_THREADS", "1");
            builder.environment().put("OPENBLAS_NUM_THREADS", "1");
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Path output = folder.resolve("output-" + number + ".txt");
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            return new Running(process, output, programs.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Running(Process process, Path output, int programs) {

        /// Waits for the end.
        List<String> outputs() {
            try {
                int status = process.waitFor();
                String printed = Files.readString(output);
                assertThat(status).as(printed).isZero();
                List<String> outputs = Stream.of(printed.split(Pattern.quote(MARK), -1))
                        .limit(programs)
                        .toList();
                assertThat(outputs).as(printed).hasSize(programs);
                return outputs;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
