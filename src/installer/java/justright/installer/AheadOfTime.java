package justright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The cache of loaded and linked classes with which the program starts sooner, taken from a tour of all labs.
final class AheadOfTime {

    private static final String CACHE = "app.aot";

    /// Their module is not there yet when a cache is assembled.
    private static final String WITHOUT_VECTORS = " -Djustright.kernel=plain";

    private AheadOfTime() {}

    /// Renders the poster of every lab with the image's own launcher and keeps what the virtual machine has learned.
    ///
    /// @param tour where the pictures go meanwhile
    static void train(AppImage image, Path tour) throws IOException, InterruptedException {
        Path cache = image.app().resolve(CACHE);
        Process process = start(image, tour, "-XX:AOTCacheOutput=" + cache + WITHOUT_VECTORS);
        if (process.waitFor() != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("the tour that trains the cache ended with " + process.exitValue());
        }
        Folders.empty(tour);
        image.addJavaOption("-XX:AOTCache=$APPDIR" + java.io.File.separator + CACHE);
    }

    private static Process start(AppImage image, Path tour, String option) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(image.launcher().toString(), "render", tour.toString(), "--size", "1024x700");
        builder.environment().put("JAVA_TOOL_OPTIONS", option);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
