package justright.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import justright.lab.LabState;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Preferences to JSON and back. Fields of other versions are passed over.
///
/// The table of the last state is not written, but the name of the file that keeps it ([KeptTable]).
final class PreferencesCodec {

    private static final double MOST_PIXELS = 100_000;
    private static final int PATH_LENGTH = 10_000;

    private final JsonCursor in;
    private @Nullable Theme theme;
    private @Nullable Language language;
    private Preferences.@Nullable Window window;
    private @Nullable LabState last;
    private Set<String> solved = Set.of();
    private Set<String> visited = Set.of();
    private int fontSize = Preferences.Comfort.LEAST_SIZE;
    private boolean reduceMotion;
    private List<String> recent = List.of();
    private @Nullable String folder;
    private @Nullable String table;

    /// @param table the file with the table of the last state; null if it has none
    record Read(Preferences preferences, @Nullable String table) {}

    private PreferencesCodec(JsonCursor in) {
        this.in = in;
    }

    static Read decode(JsonSource source) throws FileException {
        return source.read(cursor -> new PreferencesCodec(cursor).read(source));
    }

    private Read read(JsonSource source) throws FileException, Unfit {
        if (!in.begin()) {
            throw source.notJson(1, 1, null);
        }
        in.object(this::field);
        in.finish();
        Preferences.Comfort comfort = new Preferences.Comfort(fontSize, reduceMotion);
        return new Read(
                new Preferences(theme, language, window, last, solved, visited, comfort, recent, folder), table);
    }

    private void field(String name) throws Unfit {
        switch (name) {
            case "theme" -> theme = oneOf(Theme.values(), Theme::id);
            case "language" -> language = oneOf(Language.values(), Language::id);
            case "window" -> window = window();
            case "last" -> last = StateReader.read(in);
            case "table" -> table = in.text(JsonCursor.ID_LENGTH);
            case "solved" -> solved = new LinkedHashSet<>(names());
            case "visited" -> visited = new LinkedHashSet<>(names());
            case "font-size" ->
                fontSize = (int) in.whole(Preferences.Comfort.LEAST_SIZE, Preferences.Comfort.MOST_SIZE);
            case "reduce-motion" -> reduceMotion = in.flag();
            case "recent" -> recent = in.list(() -> in.text(PATH_LENGTH));
            case "folder" -> folder = in.text(PATH_LENGTH);
            default -> in.unknown();
        }
    }

    private List<String> names() throws Unfit {
        return in.list(() -> in.text(2 * JsonCursor.ID_LENGTH));
    }

    private <E> E oneOf(E[] choices, Function<E, String> id) throws Unfit {
        String text = in.text(JsonCursor.ID_LENGTH);
        return Arrays.stream(choices)
                .filter(choice -> id.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> in.refuse("value"));
    }

    private Preferences.Window window() throws Unfit {
        double[] place = new double[4];
        boolean[] maximized = {false};
        in.object(name -> {
            switch (name) {
                case "x" -> place[0] = in.number(MOST_PIXELS);
                case "y" -> place[1] = in.number(MOST_PIXELS);
                case "width" -> place[2] = in.number(MOST_PIXELS);
                case "height" -> place[3] = in.number(MOST_PIXELS);
                case "maximized" -> maximized[0] = in.flag();
                default -> in.unknown();
            }
        });
        return new Preferences.Window(place[0], place[1], place[2], place[3], maximized[0]);
    }

    /// @param table the file with the table of the last state; null if it has none
    static byte[] encode(Preferences preferences, @Nullable String table) {
        return JsonText.of(out -> {
            out.writeStartObject();
            if (preferences.theme() != null) {
                out.writeStringProperty("theme", preferences.theme().id());
            }
            if (preferences.language() != null) {
                out.writeStringProperty("language", preferences.language().id());
            }
            if (preferences.window() != null) {
                window(out, preferences.window());
            }
            if (preferences.last() != null) {
                out.writeName("last");
                new StateWriter(out)
                        .write(
                                table == null
                                        ? preferences.last()
                                        : preferences.last().withTable(null));
            }
            if (table != null) {
                out.writeStringProperty("table", table);
            }
            names(out, "solved", new TreeSet<>(preferences.solved()));
            names(out, "visited", new TreeSet<>(preferences.visited()));
            out.writeNumberProperty("font-size", preferences.comfort().fontSize());
            out.writeBooleanProperty("reduce-motion", preferences.comfort().reduceMotion());
            names(out, "recent", preferences.recent());
            if (preferences.folder() != null) {
                out.writeStringProperty("folder", preferences.folder());
            }
            out.writeEndObject();
        });
    }

    private static void window(JsonGenerator out, Preferences.Window window) {
        out.writeObjectPropertyStart("window");
        out.writeNumberProperty("x", window.x());
        out.writeNumberProperty("y", window.y());
        out.writeNumberProperty("width", window.width());
        out.writeNumberProperty("height", window.height());
        out.writeBooleanProperty("maximized", window.maximized());
        out.writeEndObject();
    }

    private static void names(JsonGenerator out, String field, Collection<String> names) {
        out.writeArrayPropertyStart(field);
        names.forEach(out::writeString);
        out.writeEndArray();
    }
}
