package justright.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One bundle of words in both languages.
record Bundle(Path file, TreeMap<String, String> english, TreeMap<String, String> korean) {

    private static final String ENDING = ".properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /// All bundles: the shared ones and those of the labs.
    static List<Bundle> all() {
        return Stream.of(Sources.RESOURCES, Sources.JAVA)
                .flatMap(folder -> Sources.files(folder, ENDING).stream())
                .filter(file -> !file.toString().endsWith("_ko" + ENDING))
                .map(Bundle::read)
                .toList();
    }

    private static Bundle read(Path file) {
        String name = String.valueOf(file.getFileName());
        Path korean = file.resolveSibling(name.replace(ENDING, "_ko" + ENDING));
        return new Bundle(file, load(file), load(korean));
    }

    private static TreeMap<String, String> load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        TreeMap<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    boolean isOfLab() {
        return file.startsWith(Sources.JAVA);
    }

    /// The numbers of the arguments that a text takes.
    static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
