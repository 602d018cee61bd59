package justright.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the platform keeps a program's preferences and its logs.
public final class UserFolder {

    /// The system property that names another folder.
    public static final String OVERRIDE = "justright.home";

    private UserFolder() {}

    /// The folder of this machine and user; it may not exist yet.
    public static Path locate() {
        return locate(System::getProperty, System::getenv);
    }

    static Path locate(Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String override = property.apply(OVERRIDE);
        if (override != null) {
            return Path.of(override);
        }
        String home = String.valueOf(property.apply("user.home"));
        String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.contains("win") && !system.contains("darwin")) {
            return folder(environment.apply("APPDATA"), Path.of(home, "AppData", "Roaming"), "Just Right");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Just Right");
        }
        return folder(environment.apply("XDG_CONFIG_HOME"), Path.of(home, ".config"), "just-right");
    }

    /// Where logs belong on this machine; the folder may not exist yet.
    public static Path logs() {
        return logs(System::getProperty, System::getenv);
    }

    static Path logs(Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String override = property.apply(OVERRIDE);
        if (override != null) {
            return Path.of(override, "logs");
        }
        String home = String.valueOf(property.apply("user.home"));
        String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.contains("win") && !system.contains("darwin")) {
            return folder(environment.apply("LOCALAPPDATA"), Path.of(home, "AppData", "Local"), "Just Right")
                    .resolve("Logs");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Logs", "Just Right");
        }
        return folder(environment.apply("XDG_STATE_HOME"), Path.of(home, ".local", "state"), "just-right");
    }

    private static Path folder(@Nullable String given, Path usual, String name) {
        boolean usable = given != null && Path.of(given).isAbsolute();
        return (usable ? Path.of(given) : usual).resolve(name);
    }
}
