package justright.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.lab.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word on screen exists in both languages, is used, and is meant to be there.
///
/// A key is used if it stands as a string in the code, if a string ending in a point or a dash is its beginning, or by
/// one of the conventions: `setting.<id>`, `setting.<id>.help`, `setting.<id>.<choice>`, `challenge.<id>` and
/// `challenge.<id>.<option>` with the id in the lab's code, `chapter.<id>`, and what every lab has.
class WordsTest {

    private static final Set<String> OF_EVERY_LAB =
            Set.of("title", "question", "summary", "always.holds", "always.fails", "always.show");

    private static final Pattern LOOKUP = Pattern.compile(
            "(?:Phrase\\.of|\\bphrase|[wW]ords(?:\\(\\))?\\s*\\.(?:get|live)|CommandException\\s*\\.usage)"
                    + "\\(\\s*\"([a-z0-9][a-zA-Z0-9.-]*)\"\\s*[,)]");
    private static final Pattern LEFTOVER =
            Pattern.compile("(?i)\\b(todo|fixme|xxx|tbd|lorem|ipsum|placeholder|asdf)\\b|\\?\\?|\\.\\.\\.");
    private static final Pattern LONELY_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[a-z]{3,} [a-z]{2,} [a-z]{2,}");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isCompleteInBothLanguages(Bundle bundle) {
        assertThat(bundle.korean().keySet()).isEqualTo(bundle.english().keySet());
        assertThat(bundle.english().values()).noneMatch(String::isBlank);
        assertThat(bundle.korean().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void takesTheSameArgumentsInBothLanguages(Bundle bundle) {
        bundle.english()
                .forEach((key, english) -> assertThat(
                                Bundle.arguments(bundle.korean().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(Bundle.arguments(english)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWellFormed(Bundle bundle) {
        texts(bundle).forEach(text -> {
            assertThatCode(() -> new MessageFormat(text, Locale.ROOT)).as(text).doesNotThrowAnyException();
            assertThat(LONELY_APOSTROPHE.matcher(text).find())
                    .as("a lonely apostrophe vanishes, write ’ instead: %s", text)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void holdsNoLeftovers(Bundle bundle) {
        assertThat(texts(bundle)).noneMatch(text -> LEFTOVER.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isTranslated(Bundle bundle) {
        bundle.english().forEach((key, english) -> {
            if (ENGLISH_SENTENCE.matcher(english).find()) {
                String korean = bundle.korean().getOrDefault(key, "");
                assertThat(HANGUL.matcher(korean).find())
                        .as("%s: %s", key, korean)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsUsed(Bundle bundle) {
        Path code = bundle.isOfLab() ? bundle.file().resolveSibling("") : Sources.JAVA;
        Set<String> literals = literals(code);
        Set<String> unused = bundle.english().keySet().stream()
                .filter(key -> !isUsed(key, literals, bundle.isOfLab()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("keys nobody asks for").isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        List<Bundle> bundles = Bundle.all();
        Set<String> shared = bundles.stream()
                .filter(bundle -> !bundle.isOfLab())
                .flatMap(bundle -> bundle.english().keySet().stream())
                .collect(Collectors.toSet());
        Map<Path, Set<String>> labs = bundles.stream()
                .filter(Bundle::isOfLab)
                .collect(Collectors.toMap(
                        bundle -> bundle.file().getParent(),
                        bundle -> bundle.english().keySet()));
        Set<String> missing = new TreeSet<>();
        for (Path file : Sources.files(Sources.JAVA, ".java")) {
            Set<String> own = labs.getOrDefault(file.getParent(), Set.of());
            Sources.find(LOOKUP, file).stream()
                    .map(match -> match.group(1))
                    .filter(key -> !shared.contains(key) && !own.contains(key) && !OF_EVERY_LAB.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }
        assertThat(missing).as("keys without words").isEmpty();
    }

    @Test
    void noKeyIsInTwoSharedBundles() {
        Set<String> seen = new HashSet<>();
        assertThat(Bundle.all().stream()
                        .filter(bundle -> !bundle.isOfLab())
                        .flatMap(bundle -> bundle.english().keySet().stream())
                        .filter(key -> !seen.add(key)))
                .isEmpty();
    }

    private static Stream<String> texts(Bundle bundle) {
        return Stream.concat(bundle.english().values().stream(), bundle.korean().values().stream());
    }

    private static Set<String> literals(Path folder) {
        return Sources.files(folder, ".java").stream()
                .flatMap(file -> Sources.literals(file).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isUsed(String key, Set<String> literals, boolean ofLab) {
        if (literals.contains(key) || (ofLab && OF_EVERY_LAB.contains(key))) {
            return true;
        }
        List<String> parts = List.of(key.split("\\.", -1));
        return switch (parts.getFirst()) {
            case "setting", "challenge" -> parts.size() > 1 && literals.contains(parts.get(1));
            case "chapter" ->
                Arrays.stream(Chapter.values()).anyMatch(each -> each.textKey().equals(key));
            default ->
                literals.stream()
                        .filter(literal -> literal.length() > 1 && (literal.endsWith(".") || literal.endsWith("-")))
                        .anyMatch(key::startsWith);
        };
    }
}
