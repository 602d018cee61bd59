package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a long old text");
        AtomicFile.write(file, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Files.readString(file)).isEqualTo("new");
        assertOnly(file);
    }

    @Test
    void sweepsAwayWhatKilledProgramsLeftAndNothingElse() throws Exception {
        Path file = folder.resolve("a (1).txt");
        Files.writeString(folder.resolve(".a (1).txt.999999999.tmp"), "half");
        Path alive = Files.writeString(
                folder.resolve(".a (1).txt."
                        + ProcessHandle.current().parent().orElseThrow().pid() + ".tmp"),
                "half");
        Path other = Files.writeString(folder.resolve(".a.txt.999999999.tmp"), "other");
        Path named = Files.writeString(folder.resolve(".a (1).txt.mine.tmp"), "other");
        AtomicFile.write(file, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, alive, other, named);
        }
    }

    @Test
    void followsALinkInsteadOfReplacingIt() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("missing").resolve("a.txt");
        assertThatThrownBy(() -> AtomicFile.write(nowhere, new byte[1]))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("file.unwritable")
                .hasMessageContaining("no-folder");
        Path occupied = Files.createDirectory(folder.resolve("occupied"));
        Files.writeString(occupied.resolve("inside"), "kept");
        assertThatThrownBy(() -> AtomicFile.write(occupied, new byte[1])).isInstanceOf(FileException.class);
        assertOnly(occupied);
    }

    private void assertOnly(Path expected) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(expected);
        }
    }
}
