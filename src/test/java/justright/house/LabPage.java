package justright.house;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.Lab;
import justright.lab.LabDescriptor;
import justright.labs.Labs;
import justright.ui.text.Language;
import justright.ui.text.Words;

/// A page for readers on the web: what a lab asks, shows and teaches, made of its own words and lesson.
///
/// @param path where it lies in the project
record LabPage(Path path, String text) {

    private static final Path HOME = Path.of("docs/labs");

    /// A page for each lab, and one that lists them, in every language.
    static List<LabPage> all() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(list(language)), Labs.all().stream().map(lab -> of(lab, language))))
                .toList();
    }

    private static LabPage of(Lab<?> lab, Language language) {
        LabDescriptor descriptor = lab.descriptor();
        Words words = words(descriptor, language);
        Language other = language == Language.ENGLISH ? Language.KOREAN : Language.ENGLISH;
        String root = up(language) + "../../";
        Path folder = Path.of(Sources.JAVA + descriptor.folder());
        String text = """
                # %s

                **%s** · %s

                [%s](%s) · [☰](README.md)

                ![%s](%sscreenshots/%s-light-%s-1440x900.png)

                %s

                ## %s

                %s

                ## %s

                ✓ %s

                ✗ %s

                [MODEL.md](%s%s/MODEL.md)
                """.formatted(
                        words.get("title"),
                        words.get("question"),
                        words.get("summary"),
                        words.get("settings.language." + other.id()),
                        (language == Language.ENGLISH ? "ko/" : "../") + descriptor.id() + ".md",
                        words.get("title"),
                        root,
                        descriptor.id(),
                        language.id(),
                        lesson(folder, language),
                        words.get("challenge.title"),
                        challenges(descriptor, words),
                        words.get("always.title"),
                        words.get("always.holds"),
                        words.get("always.fails"),
                        root,
                        folder.toString().replace('\\', '/'));
        return new LabPage(home(language).resolve(descriptor.id() + ".md"), text);
    }

    private static LabPage list(Language language) {
        String lines = Labs.all().stream()
                .map(Lab::descriptor)
                .map(descriptor -> {
                    Words words = words(descriptor, language);
                    return "| %s | [%s](%s.md) | %s |\n"
                            .formatted(
                                    words.get(descriptor.chapter().textKey()),
                                    words.get("title"),
                                    descriptor.id(),
                                    words.get("question"));
                })
                .collect(Collectors.joining());
        return new LabPage(
                home(language).resolve("README.md"), "# Just Right\n\n| | | |\n| --- | --- | --- |\n" + lines);
    }

    /// Its headings one deeper, as the page has a title of its own.
    private static String lesson(Path folder, Language language) {
        String name = language == Language.ENGLISH ? "lesson.md" : "lesson_" + language.id() + ".md";
        return Sources.text(folder.resolve(name)).strip().replaceAll("(?m)^(#+ )", "#$1");
    }

    private static String challenges(LabDescriptor descriptor, Words words) {
        return descriptor.challenges().stream()
                .map(id -> "- " + words.get("challenge." + id))
                .collect(Collectors.joining("\n"));
    }

    private static Words words(LabDescriptor descriptor, Language language) {
        return new Words(
                new ReadOnlyObjectWrapper<>(language),
                descriptor.bundle(),
                "justright.words.shared",
                "justright.words.shell");
    }

    private static Path home(Language language) {
        return language == Language.ENGLISH ? HOME : HOME.resolve(language.id());
    }

    private static String up(Language language) {
        return language == Language.ENGLISH ? "" : "../";
    }
}
