package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static Path locate(Map<String, String> properties, Map<String, String> environment) {
        return UserFolder.locate(properties::get, environment::get);
    }

    @Test
    void followsThePlatform() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/u");
        assertThat(locate(linux, Map.of())).isEqualTo(Path.of("/home/u/.config/just-right"));
        assertThat(locate(linux, Map.of("XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/x/just-right"));
        assertThat(locate(linux, Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(Path.of("/home/u/.config/just-right"));
        assertThat(locate(Map.of("os.name", "Mac OS X", "user.home", "/Users/u"), Map.of()))
                .isEqualTo(Path.of("/Users/u/Library/Application Support/Just Right"));
        assertThat(locate(Map.of("os.name", "Windows 11", "user.home", "/u"), Map.of("APPDATA", "/u/Roaming")))
                .isEqualTo(Path.of("/u/Roaming/Just Right"));
    }

    @Test
    void logsLieWhereThePlatformKeepsThem() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/u");
        assertThat(logs(linux, Map.of())).isEqualTo(Path.of("/home/u/.local/state/just-right"));
        assertThat(logs(linux, Map.of("XDG_STATE_HOME", "/x"))).isEqualTo(Path.of("/x/just-right"));
        assertThat(logs(Map.of("os.name", "Mac OS X", "user.home", "/Users/u"), Map.of()))
                .isEqualTo(Path.of("/Users/u/Library/Logs/Just Right"));
        assertThat(logs(Map.of("os.name", "Windows 11", "user.home", "/u"), Map.of("LOCALAPPDATA", "/u/Local")))
                .isEqualTo(Path.of("/u/Local/Just Right/Logs"));
        assertThat(logs(Map.of("justright.home", "/tmp/here"), Map.of())).isEqualTo(Path.of("/tmp/here/logs"));
    }

    private static Path logs(Map<String, String> properties, Map<String, String> environment) {
        return UserFolder.logs(properties::get, environment::get);
    }

    @Test
    void canBeMoved() {
        assertThat(locate(Map.of("justright.home", "/tmp/here", "os.name", "Linux"), Map.of()))
                .isEqualTo(Path.of("/tmp/here"));
    }
}
