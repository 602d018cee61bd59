package justright.training.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The program of which every script is a part. Lines from `#if a|b` to `#end` are only for scripts that need a or b,
/// those after `#else` for the others; a line `#: name` gives place to a text.
final class Template {

    private static final String IF = "#if ";
    private static final String ELSE = "#else";
    private static final String END = "#end";
    private static final String PLACE = "#: ";

    private final List<String> lines;

    Template(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    static Template program() {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream("program.py"))) {
            return new Template(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every feature that is asked for.
    Set<String> features() {
        Set<String> asked = new TreeSet<>();
        lines.stream().filter(line -> line.startsWith(IF)).forEach(line -> asked.addAll(alternatives(line)));
        return asked;
    }

    /// The parts that these features need.
    ///
    /// @param texts what stands at each place, by its name
    /// @throws IllegalStateException if a text is missing, or parts do not end
    String filled(Set<String> features, Map<String, String> texts) {
        StringBuilder program = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        for (String line : lines) {
            if (line.startsWith(IF)) {
                open.push(alternatives(line).stream().anyMatch(features::contains));
            } else if (line.equals(ELSE)) {
                open.push(!open.pop());
            } else if (line.equals(END)) {
                open.pop();
            } else if (!open.contains(false)) {
                program.append(line.startsWith(PLACE) ? text(line, texts) : line)
                        .append('\n');
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.size() + " parts of the program do not end");
        }
        return tidied(program.toString());
    }

    private static List<String> alternatives(String line) {
        return Arrays.asList(line.substring(IF.length()).split("\\|", -1));
    }

    private static String text(String line, Map<String, String> texts) {
        String name = line.substring(PLACE.length());
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no text for " + line);
        }
        return text;
    }

    /// Two empty lines at most, as where parts were left out there may be more.
    private static String tidied(String program) {
        return program.replaceAll("\n{4,}", "\n\n\n").replaceAll("\n+$", "\n");
    }
}
