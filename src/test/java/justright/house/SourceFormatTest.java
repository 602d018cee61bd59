package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every source file is laid out by palantir-java-format.
///
/// Runs as a test, on the project's own JDK, because Maven itself may run on an older one that cannot read
/// our syntax. `mvn spotless:apply`, with Maven on JDK 25, rewrites what fails here.
class SourceFormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<Path> unformatted;
        try (var files = Files.walk(Path.of("src"))) {
            unformatted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isFormatted(file))
                    .toList();
        }
        assertThat(unformatted).as("not formatted; run `mvn spotless:apply`").isEmpty();
    }

    private static boolean isFormatted(Path file) {
        try {
            String source = Files.readString(file);
            return FORMATTER.formatSource(FORMATTER.fixImports(source)).equals(source);
        } catch (IOException | FormatterException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
