package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {

    @TempDir
    private Path home;

    private Path locate(Map<String, String> environment) {
        return DocumentsFolder.locate(Map.of("user.home", home.toString())::get, environment::get);
    }

    @Test
    void isHomeWhereThereIsNone() {
        assertThat(locate(Map.of())).isEqualTo(home);
    }

    @Test
    void hasItsUsualName() throws IOException {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(locate(Map.of())).isEqualTo(documents);
    }

    @Test
    void mayBeNamedInTheUsersLanguage() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Path named = Files.createDirectory(home.resolve("문서"));
        Path config = Files.createDirectory(home.resolve(".config"));
        Files.writeString(config.resolve("user-dirs.dirs"), """
                # written by the desktop
                XDG_MUSIC_DIR="$HOME/음악"
                XDG_DOCUMENTS_DIR="$HOME/문서"
                """);
        assertThat(locate(Map.of())).isEqualTo(named);
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        assertThat(locate(Map.of("XDG_CONFIG_HOME", elsewhere.toString()))).isEqualTo(home.resolve("Documents"));
    }
}
