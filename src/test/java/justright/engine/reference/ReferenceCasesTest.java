package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/// The engine computes every reference case, each a test of its own.
///
/// The cases lie in the folder that the system property `reference.dir` names. What was compared and how close it
/// came is written to `target/reference.txt`.
class ReferenceCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("reference.dir", "src/test/resources/reference"));
    private static final Map<String, String> REPORT = new TreeMap<>();

    @TestFactory
    Stream<DynamicNode> everyCase() throws IOException {
        return byFamily().entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(), entry.getValue().stream().map(ReferenceCasesTest::test)));
    }

    private static DynamicTest test(Path file) {
        ReferenceCase given = ReferenceCase.read(file);
        String name = given.family() + "/" + given.name();
        boolean notYet = Families.NOT_YET.contains(given.family()) || Families.NOT_YET.contains(name);
        Optional<Family> family = Families.ALL.stream()
                .filter(known -> known.name().equals(given.family()))
                .findFirst();
        return dynamicTest(name, () -> {
            if (notYet) {
                assertThat(passes(family, given, name))
                        .as("listed as not yet, but passes")
                        .isFalse();
                REPORT.put(name, "not yet");
                throw new TestAbortedException("the engine cannot compute " + name + " yet");
            }
            check(family.orElseThrow(), given, name);
        });
    }

    private static boolean passes(Optional<Family> family, ReferenceCase given, String name) {
        try {
            check(family.orElseThrow(), given, name);
            return true;
        } catch (RuntimeException | AssertionError e) {
            return false;
        }
    }

    private static void check(Family family, ReferenceCase given, String name) {
        Comparison comparison = new Comparison(given.tolerance(family.relOtherwise()));
        family.check(given, comparison);
        assertThat(comparison.compared()).as("numbers compared in " + name).isPositive();
        REPORT.put(
                name,
                "%6d numbers, worst %.2e of what is allowed, at %s"
                        .formatted(comparison.compared(), comparison.worst(), comparison.worstPlace()));
    }

    @Test
    void whatIsNotYetExists() throws IOException {
        Set<String> names = new TreeSet<>();
        byFamily().forEach((family, files) -> {
            names.add(family);
            files.forEach(file ->
                    names.add(family + "/" + file.getFileName().toString().replace(".json", "")));
        });
        assertThat(names).containsAll(Families.NOT_YET);
    }

    private static Map<String, List<Path>> byFamily() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("INDEX.json"))
                    .sorted()
                    .collect(Collectors.groupingBy(
                            file -> FOLDER.relativize(file).getName(0).toString(), TreeMap::new, Collectors.toList()));
        }
    }

    @AfterAll
    static void writeReport() throws IOException {
        Path report = Path.of("target", "reference.txt");
        Files.createDirectories(report.getParent());
        Files.write(
                report,
                REPORT.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList());
    }
}
