package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Small files, and packages that say what they are.
class SourceLayoutTest {

    private static final int USUAL_LINES = 100;
    private static final int MANY_LINES = 300;

    @Test
    void filesAreSmall() {
        List<Long> sizes = Sources.files(Sources.JAVA, ".java").stream()
                .map(file -> Sources.text(file).lines().count())
                .sorted()
                .toList();
        long large = sizes.stream().filter(size -> size > MANY_LINES).count();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(USUAL_LINES);
        assertThat(large).as("files over %d lines", MANY_LINES).isLessThanOrEqualTo(sizes.size() / 25);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<Path> packages = Sources.files(Sources.JAVA, ".java").stream()
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as("%s exists", info).isTrue();
            assertThat(Sources.text(info)).as("%s", info).startsWith("/// ").contains("@NullMarked");
        });
    }
}
