package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is bundled is named in the notice, and the licence texts that no jar carries lie beside the program.
class NoticesTest {

    /// Beginnings of the names of jars that only tests and benchmarks need; anything else on the class path is bundled.
    private static final List<String> OF_TESTS = List.of(
            "junit-",
            "opentest4j",
            "apiguardian",
            "assertj",
            "byte-buddy",
            "testfx",
            "hamcrest",
            "archunit",
            "slf4j",
            "palantir",
            "jackson-datatype-",
            "jackson-module-",
            "guava",
            "failureaccess",
            "listenablefuture",
            "error_prone",
            "j2objc",
            "functionaljava",
            "jsr305",
            "jqwik",
            "jmh-",
            "jopt-simple",
            "commons-math3",
            "surefire");

    private static final Pattern VERSION = Pattern.compile("-\\d.*$");

    private static final String NOTICE = Sources.text(Path.of("NOTICE"));

    @Test
    void namesEveryLibraryThatIsBundled() {
        Set<String> bundled = bundled();
        assertThat(bundled).contains("picocli", "javafx-graphics");
        assertThat(bundled).allSatisfy(name -> assertThat(NOTICE).containsPattern("[ :,]" + name + "[,\\s]"));
    }

    @Test
    void theTextsThatNoJarCarriesAreDistributed() {
        List<String> texts = Sources.files(Path.of("licences"), ".txt").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        assertThat(texts)
                .contains(
                        "AtlantaFX-MIT.txt",
                        "ControlsFX-BSD-3-Clause.txt",
                        "Feather-MIT.txt",
                        "FontAwesome-OFL.txt",
                        "GPL-2.0-with-Classpath-Exception.txt");
        assertThat(Sources.text(Path.of("src/main/assembly/directory.xml"))).contains("${project.basedir}/licences");
        assertThat(Sources.text(Path.of("src/installer/java/justright/installer/AppImage.java")))
                .contains("program.resolve(\"licences\")");
    }

    /// Names without versions.
    private static Set<String> bundled() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Stream<String> onClassPath = Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> entry.endsWith(".jar"));
        Stream<String> modules = Sources.files(Path.of(System.getProperty("jdk.module.path")), ".jar").stream()
                .map(Path::toString);
        return Stream.concat(onClassPath, modules)
                .map(entry -> VERSION.matcher(String.valueOf(Path.of(entry).getFileName()))
                        .replaceFirst(""))
                .filter(name -> OF_TESTS.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
