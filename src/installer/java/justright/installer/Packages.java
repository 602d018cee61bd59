package justright.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The installers that this machine can make: deb and rpm where their tools are, msi, dmg.
final class Packages {

    static final String VENDOR = "Just Right";
    static final String DESCRIPTION = "A desktop bench for practical deep learning";

    /// What a window needs besides the libraries that the packager finds by itself.
    private static final String DEBIAN_LIBRARIES =
            "libgtk-3-0, libxtst6, libxxf86vm1, libgl1, libfreetype6, libpangoft2-1.0-0";

    private Packages() {}

    static List<Path> make(AppImage image, Path assets, String version, Path out) throws IOException {
        if (Tools.isLinux()) {
            addDesktopFiles(image, assets.resolve("linux"));
        }
        List<Path> made = new ArrayList<>();
        for (String type : types()) {
            Path folder = Files.createDirectories(out.resolve(type));
            Tools.run("jpackage", arguments(type, image, assets, version, folder));
            made.addAll(Folders.files(folder));
        }
        return made;
    }

    private static List<String> types() {
        if (Tools.isWindows()) {
            return List.of("msi");
        }
        if (Tools.isMac()) {
            return List.of("dmg");
        }
        return Stream.of("deb", "rpm")
                .filter(type -> isOnPath(type.equals("deb") ? "dpkg-deb" : "rpmbuild"))
                .toList();
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command)));
    }

    /// Menu entry, file type and icon, for the package's scripts to put where the desktop looks for them.
    private static void addDesktopFiles(AppImage image, Path from) throws IOException {
        Path lib = image.root().resolve("lib");
        for (String name : List.of("justright.desktop", "justright.xml")) {
            Files.copy(from.resolve(name), lib.resolve(name));
        }
    }

    private static List<String> arguments(String type, AppImage image, Path assets, String version, Path folder) {
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                type,
                "--name",
                AppImage.NAME,
                "--app-version",
                version,
                "--vendor",
                VENDOR,
                "--description",
                DESCRIPTION,
                "--license-file",
                "LICENSE",
                "--app-image",
                image.root().toString(),
                "--dest",
                folder.toString()));
        arguments.addAll(
                switch (type) {
                    case "deb" ->
                        List.of(
                                "--resource-dir",
                                assets.resolve("linux").toString(),
                                "--linux-package-deps",
                                DEBIAN_LIBRARIES,
                                "--linux-app-category",
                                "education");
                    case "rpm" ->
                        List.of(
                                "--linux-shortcut",
                                "--linux-menu-group",
                                "Education",
                                "--file-associations",
                                assets.resolve("association.properties").toString());
                    case "msi" ->
                        List.of(
                                "--win-menu",
                                "--win-shortcut",
                                "--win-per-user-install",
                                "--file-associations",
                                assets.resolve("association.properties").toString());
                    default ->
                        List.of(
                                "--file-associations",
                                assets.resolve("association.properties").toString());
                });
        return arguments;
    }
}
