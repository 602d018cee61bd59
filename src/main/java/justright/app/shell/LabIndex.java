package justright.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.Lab;
import justright.lab.LabDescriptor;
import justright.ui.text.Language;
import justright.ui.text.Words;

/// Finds labs by what they are called and what they ask, in any language.
final class LabIndex {

    private final List<Entry> entries = new ArrayList<>();

    /// What is known of a lab, in lower case.
    private record Entry(Lab<?> lab, List<String> names, String text) {}

    LabIndex(List<Lab<?>> labs) {
        labs.forEach(lab -> entries.add(entry(lab.descriptor(), lab)));
    }

    private static Entry entry(LabDescriptor descriptor, Lab<?> lab) {
        List<String> names = new ArrayList<>(List.of(descriptor.id()));
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            Words words = new Words(new SimpleObjectProperty<>(language), descriptor.bundle());
            names.add(lower(words.get("title")));
            text.append(lower(words.get("question")))
                    .append(' ')
                    .append(lower(words.get("summary")))
                    .append(' ');
        }
        return new Entry(lab, names, String.join(" ", names) + " " + text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The labs in which every word of the query occurs: those whose name begins with it first, then those named so,
    /// then the others, each in the order of the course. All of them for an empty query.
    List<Lab<?>> find(String query) {
        String wanted = lower(query.strip());
        List<String> parts = List.of(wanted.split("\\s+", -1));
        List<Lab<?>> found = new ArrayList<>();
        entries.stream()
                .filter(entry -> parts.stream().allMatch(entry.text()::contains))
                .sorted(Comparator.comparingInt(entry -> rank(entry, wanted)))
                .forEach(entry -> found.add(entry.lab()));
        return found;
    }

    private static int rank(Entry entry, String wanted) {
        if (entry.names().stream().anyMatch(name -> name.startsWith(wanted))) {
            return 0;
        }
        return entry.names().stream().anyMatch(name -> name.contains(wanted)) ? 1 : 2;
    }
}
