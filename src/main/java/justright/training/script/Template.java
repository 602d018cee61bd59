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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program of which every script is a part. Lines from `#if a|b` to `#end` are only for scripts that need a or b,
/// those after `#else` for the others; so is what stands between `«a|b:` and `»` within a line. A line `#: name` gives
/// place to a text.
final class Template {

    private static final Pattern INLINE = Pattern.compile("«([a-z_|]+):([^»]*)»");
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
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                open.push(isNeeded(line.substring(IF.length()), features));
            } else if (line.equals(ELSE)) {
                open.push(!open.pop());
            } else if (line.equals(END)) {
                open.pop();
            } else if (!open.contains(false)) {
                program.append(line.startsWith(PLACE) ? text(line, texts) : inline(line, features))
                        .append('\n');
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.size() + " parts of the program do not end");
        }
        return tidied(program.toString());
    }

    private static String inline(String line, Set<String> features) {
        return INLINE.matcher(line)
                .replaceAll(part -> isNeeded(part.group(1), features) ? Matcher.quoteReplacement(part.group(2)) : "");
    }

    private static boolean isNeeded(String alternatives, Set<String> features) {
        return Arrays.stream(alternatives.split("\\|", -1)).anyMatch(features::contains);
    }

    private static String text(String line, Map<String, String> texts) {
        String name = line.substring(PLACE.length());
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no text for " + line);
        }
        return text;
    }

    /// Two empty lines before whatever stands at the margin of its own right, wherever parts were left out.
    private static String tidied(String program) {
        return program.replaceAll("\n{4,}", "\n\n\n")
                .replaceAll("\n+(?=(?:def |class |# ----|if __name__))", "\n\n\n")
                .replaceAll("\n+$", "\n");
    }
}
