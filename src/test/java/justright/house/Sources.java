package justright.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The project's own files, as text.
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("resources");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    private Sources() {}

    /// All files below `folder` with this ending, in order.
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /// The string literals in a Java file, comments left out.
    static Set<String> literals(Path javaFile) {
        return LITERAL.matcher(code(javaFile))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    /// What `pattern` finds in a Java file, comments left out.
    static List<MatchResult> find(Pattern pattern, Path javaFile) {
        return pattern.matcher(code(javaFile)).results().toList();
    }

    private static String code(Path javaFile) {
        return COMMENT.matcher(text(javaFile)).replaceAll("");
    }
}
