package justright.store;

import java.util.EnumMap;
import java.util.Map;
import justright.ui.text.Language;
import justright.ui.text.Wording;
import tools.jackson.core.JsonGenerator;

/// Words by language, `{"en": …, "ko": …}`; or one text for all.
final class WordingText {

    private WordingText() {}

    static Wording read(JsonCursor in, int longest) throws Unfit {
        Map<Language, String> words = new EnumMap<>(Language.class);
        in.object(name -> {
            for (Language each : Language.values()) {
                if (each.id().equals(name)) {
                    words.put(each, in.text(longest));
                    return;
                }
            }
            in.unknown();
        });
        return new Wording(words);
    }

    static Wording readOneOrEach(JsonCursor in, int longest) throws Unfit {
        return in.isObject() ? read(in, longest) : Wording.alike(in.text(longest));
    }

    static void write(JsonGenerator out, Wording wording) {
        out.writeStartObject();
        wording.texts().forEach((language, text) -> out.writeStringProperty(language.id(), text));
        out.writeEndObject();
    }

    static void writeOneOrEach(JsonGenerator out, Wording wording) {
        if (wording.isAlike()) {
            out.writeString(wording.best(Language.ENGLISH));
        } else {
            write(out, wording);
        }
    }
}
