package justright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The program as a folder that runs by itself: launcher, libraries, runtime.
///
/// @param root the folder, or the `.app` bundle
record AppImage(Path root) {

    static final String NAME = "justright";

    private static final List<String> JAVA_OPTIONS = List.of(
            // for vectors without starting on an incubating module: justright.engine.kernel.VectorModule
            "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED",
            "--enable-native-access=javafx.graphics",
            "-Djava.awt.headless=true",
            // pictures of pages that are gone, which the toolkit keeps softly
            "-XX:SoftRefLRUPolicyMSPerMB=1",
            "-Xlog:disable"); // a cache that does not fit this machine is no news for its user

    /// Opens to the program what the toolkit hears from the Finder.
    private static final String OPENED_FILES = "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED";

    /// @param program the folder with the program's jars in `lib`
    /// @param assets the folder of icons and templates
    static AppImage make(Path program, Path runtime, Path assets, String version, Path out) throws IOException {
        Path input = out.resolve("input");
        Folders.copyFiles(program.resolve("lib"), input);
        Folders.copyFiles(program, input);
        Folders.copyFiles(program.resolve("licences"), input.resolve("licences"));
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                Packages.VENDOR,
                "--description",
                Packages.DESCRIPTION,
                "--runtime-image",
                runtime.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                "justright-" + version + ".jar",
                "--main-class",
                "justright.app.Main",
                "--dest",
                out.toString()));
        icon(assets).ifPresent(icon -> arguments.addAll(List.of("--icon", icon.toString())));
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (Tools.isMac()) {
            arguments.addAll(List.of("--java-options", OPENED_FILES));
        }
        if (Tools.isWindows()) {
            arguments.add("--win-console");
        }
        Tools.run("jpackage", arguments);
        Folders.empty(input);
        AppImage image = new AppImage(out.resolve(Tools.isMac() ? NAME + ".app" : NAME));
        Folders.keepWholeSeconds(image.root()); // or the cache would take installed jars for others
        return image;
    }

    private static java.util.Optional<Path> icon(Path assets) {
        Path icon = Tools.isWindows()
                ? assets.resolve("windows").resolve(NAME + ".ico")
                : Tools.isMac()
                        ? assets.resolve("mac").resolve(NAME + ".icns")
                        : Path.of("resources/justright/app.png");
        return java.util.Optional.of(icon).filter(Files::exists);
    }

    Path launcher() {
        if (Tools.isWindows()) {
            return root.resolve(NAME + ".exe");
        }
        return Tools.isMac()
                ? root.resolve("Contents").resolve("MacOS").resolve(NAME)
                : root.resolve("bin").resolve(NAME);
    }

    /// Where the program's jars lie; the launcher calls it `$APPDIR`.
    Path app() {
        if (Tools.isWindows()) {
            return root.resolve("app");
        }
        return Tools.isMac()
                ? root.resolve("Contents").resolve("app")
                : root.resolve("lib").resolve("app");
    }

    /// Starts the program's virtual machine with one option more from now on.
    void addJavaOption(String option) throws IOException {
        Files.writeString(
                app().resolve(NAME + ".cfg"),
                "java-options=" + option + System.lineSeparator(),
                StandardOpenOption.APPEND);
    }
}
