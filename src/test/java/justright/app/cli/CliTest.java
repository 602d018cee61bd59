package justright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines that need no lab. Those that do: [CliLabTest].
class CliTest {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final Recorder recorder = new Recorder();

    @TempDir
    Path folder;

    /// Remembers what it was asked for.
    static final class Recorder implements Launcher {

        @Nullable
        OpenRequest opened;

        @Nullable
        RenderRequest rendered;

        /// The file that a running window has taken; null while there is no such window.
        @Nullable
        Path taken;

        boolean isRunning;

        @Override
        public boolean handOver(Path file, boolean present) {
            taken = isRunning ? file : null;
            return isRunning;
        }

        @Override
        public void open(OpenRequest request) {
            opened = request;
        }

        @Override
        public void render(RenderRequest request, Consumer<Path> written) {
            rendered = request;
            request.shots().forEach(shot -> written.accept(shot.file()));
        }
    }

    private int run(String... arguments) {
        Console console = new Console(stream(results), stream(complaints));
        return new Cli(List.of(), recorder, console, true).run(arguments);
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                       | There is no option --nonsense.
            render out --size                | --size needs a value: 1440x900.
            --theme pink                     | pink is not one of light, dark, projector.
            --lang fr                        | fr is not one of en, ko.
            --lab nothing                    | There is no lab nothing; there are .
            --lab a b.justright              | Give either a lab or a file, not both.
            --set lambda=1                   | --set and --seed need a lab or a file to work on.
            --lab a --set lambda             | lambda is not of the form ID=VALUE.
            --lab a --set =1                 | =1 is not of the form ID=VALUE.
            --seed x                         | x cannot be used here.
            --lang en --lang en              | --lang is given twice.
            a.justright b.justright          | b.justright is one argument too many.
            render                           | OUT_DIR is missing.
            render out --size 319x900        | 319x900 is not a size such as 1440x900 with both sides in 320 … 7680.
            render out --size 1440x7681      | 1440x7681 is not a size such as 1440x900 with both sides in 320 … 7680.
            render out --size big            | big is not a size such as 1440x900 with both sides in 320 … 7680.
            render out --lab nothing         | There is no lab nothing; there are .
            train                            | FILE.justright is missing.
            train a.justright --size 400x400 | There is no option --size.
            labs now                         | now is one argument too many.
            """)
    void wrongUsageIsOneSentenceAndStatusTwo(String line, String complaint) {
        int status = run(("--lang=en " + line).split(" ", -1));
        assertThat(text(complaints)).isEqualTo("justright: " + complaint + System.lineSeparator());
        assertThat(status).isEqualTo(2);
        assertThat(text(results)).isEmpty();
        assertThat(recorder.opened).isNull();
        assertThat(recorder.rendered).isNull();
    }

    @Test
    void complaintsAreInTheLanguageAskedFor() {
        assertThat(run("--lang", "ko", "--nonsense")).isEqualTo(2);
        assertThat(text(complaints)).contains("--nonsense 옵션은 없습니다.");
    }

    @Test
    void aMissingFileIsAFailure() {
        assertThat(run("train", "--lang=en", folder.resolve("no.justright").toString()))
                .isEqualTo(1);
        assertThat(text(complaints)).isEqualTo("justright: There is no file no.justright." + System.lineSeparator());
    }

    @Test
    void aFileOfAnUnknownLabIsAFailure() throws Exception {
        Path file = Files.writeString(folder.resolve("a.justright"), """
                {"justright": 1, "states": [{"lab": "l9"}]}""");
        assertThat(run("--lang=en", file.toString())).isEqualTo(1);
        assertThat(text(complaints)).contains("a.justright, states[0].lab: there is no lab l9.");
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailure() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        assertThat(run("render", "--lang=en", file.toString())).isEqualTo(1);
        assertThat(text(complaints)).contains("occupied cannot be written: it is not a folder.");
    }

    @Test
    void plainStartOpensWhereTheUserLeftOff() {
        assertThat(run("--theme=dark", "--present")).isZero();
        assertThat(recorder.opened).isNotNull();
        assertThat(recorder.opened.states()).isEmpty();
        assertThat(recorder.opened.theme()).contains(justright.ui.theme.Theme.DARK);
        assertThat(recorder.opened.language()).isEmpty();
        assertThat(recorder.opened.present()).isTrue();
    }

    @Test
    void theVersionIsTheProjects() {
        assertThat(run("--version")).isZero();
        assertThat(text(results)).matches("justright \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @CsvSource({"--help", "-h", "render --help", "train -h", "labs --help"})
    void helpNamesEveryOptionOfEveryCommand(String line) {
        assertThat(run(("--lang=en " + line).split(" ", -1))).isZero();
        assertThat(text(results))
                .contains("--lab ID", "--lang en|ko", "--theme light|dark|projector", "--set ID=VALUE")
                .contains("--seed N", "--size 1440x900", "--csv OUT", "--help", "--version")
                .contains("justright render OUT_DIR", "justright train FILE", "justright labs");
    }
}
