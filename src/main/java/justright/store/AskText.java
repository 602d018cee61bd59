package justright.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import justright.lab.Ask;
import justright.ui.text.Language;
import tools.jackson.core.JsonGenerator;

/// What a beat asks: the id of a challenge, or `{"question": {"en": …}, "options": [{"en": …}, …]}`.
final class AskText {

    private static final int LONGEST = 400;

    private final Map<Language, String> question = new EnumMap<>(Language.class);
    private List<Map<Language, String>> options = List.of();

    private AskText() {}

    static Ask read(JsonCursor in) throws Unfit {
        return in.isObject() ? new AskText().own(in) : new Ask.OfChallenge(in.text(JsonCursor.ID_LENGTH));
    }

    private Ask own(JsonCursor in) throws Unfit {
        in.object(name -> {
            switch (name) {
                case "question" -> question.putAll(words(in));
                case "options" -> options = in.list(() -> words(in));
                default -> in.unknown();
            }
        });
        if (question.isEmpty()) {
            throw in.refuse("no-question");
        }
        if (options.size() < 2 || options.size() > Ask.MOST_OPTIONS) {
            throw in.refuse("options", Ask.MOST_OPTIONS, options.size());
        }
        return new Ask.Own(question, options);
    }

    private static Map<Language, String> words(JsonCursor in) throws Unfit {
        Map<Language, String> words = new EnumMap<>(Language.class);
        in.object(name -> {
            for (Language each : Language.values()) {
                if (each.id().equals(name)) {
                    words.put(each, in.text(LONGEST));
                    return;
                }
            }
            in.unknown();
        });
        if (words.values().stream().allMatch(String::isBlank)) {
            throw in.refuse("no-words");
        }
        return words;
    }

    static void write(JsonGenerator out, Ask ask) {
        switch (ask) {
            case Ask.OfChallenge(String id) -> out.writeStringProperty("ask", id);
            case Ask.Own(var question, var options) -> {
                out.writeObjectPropertyStart("ask");
                out.writeName("question");
                words(out, question);
                out.writeArrayPropertyStart("options");
                options.forEach(option -> words(out, option));
                out.writeEndArray();
                out.writeEndObject();
            }
        }
    }

    private static void words(JsonGenerator out, Map<Language, String> words) {
        out.writeStartObject();
        new TreeMap<>(words).forEach((language, text) -> out.writeStringProperty(language.id(), text));
        out.writeEndObject();
    }
}
