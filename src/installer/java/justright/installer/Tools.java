package justright.installer;

import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/// The JDK's own tools, and what platform this is.
final class Tools {

    private Tools() {}

    /// @throws IllegalStateException if the tool reports a failure
    static void run(String tool, String... arguments) {
        System.out.println(tool + " " + String.join(" ", arguments));
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                .run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(tool + " ended with status " + status);
        }
    }

    static void run(String tool, List<String> arguments) {
        run(tool, arguments.toArray(String[]::new));
    }

    static boolean isWindows() {
        return system().contains("windows");
    }

    static boolean isMac() {
        return system().contains("mac");
    }

    static boolean isLinux() {
        return system().contains("linux");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
