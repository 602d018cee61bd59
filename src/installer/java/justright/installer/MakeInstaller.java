package justright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Builds the app-image and the installers of the platform it runs on, each with its own Java runtime.
///
/// `mvn -Pinstaller verify` runs it, from source, on the JDK of the build. In order: a runtime with nothing but the
/// modules needed, the app-image, its ahead-of-time cache, the packages that this machine can make.
/// Arguments: the folder with the program and its libraries, the folder for what is built, the version.
public final class MakeInstaller {

    private MakeInstaller() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        Path out = Path.of(arguments[1]).toAbsolutePath();
        String version = arguments[2];
        Path assets = Path.of("src", "installer").toAbsolutePath();
        Folders.empty(out);
        Path runtime = JavaRuntime.link(program.resolve("lib").resolve("javafx"), out.resolve("runtime"));
        AppImage image = AppImage.make(program, runtime, assets, version, out);
        AheadOfTime.train(image, out.resolve("tour"));
        List<Path> packages = Packages.make(image, assets, version, out);
        Folders.empty(out.resolve("runtime"));
        report("app-image", image.root(), Folders.size(image.root()));
        for (Path each : packages) {
            report("installer", each, Files.size(each));
        }
    }

    private static void report(String what, Path where, long bytes) {
        System.out.printf("%s %s: %.1f MB%n", what, where, bytes / 1e6);
    }
}
