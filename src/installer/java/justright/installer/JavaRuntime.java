package justright.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A Java runtime with JavaFX in it and without what the program does not use.
final class JavaRuntime {

    /// `java.net.http` for ControlsFX, `java.sql` for Jackson's dates, `jdk.charsets` for tables in Korean encodings,
    /// `jdk.unsupported` for what touches memory directly.
    private static final List<String> MODULES = List.of(
            "java.desktop",
            "java.logging",
            "java.net.http",
            "java.sql",
            "javafx.controls",
            "jdk.charsets",
            "jdk.incubator.vector",
            "jdk.unsupported");

    private static final Pattern LIBRARY = Pattern.compile("[^/]+\\.(so|dll|dylib)");

    private JavaRuntime() {}

    /// @param javafx the folder of JavaFX' jars for this platform
    static Path link(Path javafx, Path into) throws IOException {
        Tools.run(
                "jlink",
                "--module-path",
                javafx.toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--output",
                into.toString(),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive");
        placeNativeLibraries(javafx, into.resolve(Tools.isWindows() ? "bin" : "lib"));
        return into;
    }

    /// JavaFX finds its native libraries beside the runtime's; else it would unpack them into every user's home.
    private static void placeNativeLibraries(Path javafx, Path into) throws IOException {
        for (Path jar : Folders.files(javafx)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                List<? extends ZipEntry> libraries = zip.stream()
                        .filter(entry -> LIBRARY.matcher(entry.getName()).matches())
                        .toList();
                for (ZipEntry library : libraries) {
                    try (InputStream bytes = zip.getInputStream(library)) {
                        Files.copy(bytes, into.resolve(library.getName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
