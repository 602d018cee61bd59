package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void writesTheFailureWithItsTrace() throws IOException {
        Path logs = folder.resolve("100 % new");
        try (LogFile log = new LogFile(logs)) {
            log.write("unexpected", new IllegalStateException("too late"));
            assertThat(Files.readString(log.path().orElseThrow()))
                    .contains("unexpected", "java.lang.IllegalStateException: too late", "LogFileTest");
        }
    }

    @Test
    void keepsTwoOldFilesAndNoMore() throws IOException {
        try (LogFile log = new LogFile(folder)) {
            String long1 = "x".repeat(100_000);
            for (int i = 0; i < 40; i++) {
                log.write(long1, new IllegalStateException("again"));
            }
            try (var files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".log")))
                        .hasSize(3);
            }
        }
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoLog() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (LogFile log = new LogFile(file.resolve("logs"))) {
            log.write("unexpected", new IllegalStateException("lost"));
            assertThat(log.path()).isEmpty();
        }
    }
}
