package justright.store;

import java.util.List;
import justright.lab.Ask;
import justright.ui.text.Wording;
import tools.jackson.core.JsonGenerator;

/// What a beat asks: the id of a challenge, or `{"question": {"en": …}, "options": [{"en": …}, …]}`.
final class AskText {

    private static final int LONGEST = 400;

    private Wording question = Wording.NONE;
    private List<Wording> options = List.of();

    private AskText() {}

    static Ask read(JsonCursor in) throws Unfit {
        return in.isObject() ? new AskText().own(in) : new Ask.OfChallenge(in.text(JsonCursor.ID_LENGTH));
    }

    private Ask own(JsonCursor in) throws Unfit {
        in.object(name -> {
            switch (name) {
                case "question" -> question = words(in);
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

    private static Wording words(JsonCursor in) throws Unfit {
        Wording words = WordingText.read(in, LONGEST);
        if (words.isEmpty()) {
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
                WordingText.write(out, question);
                out.writeArrayPropertyStart("options");
                options.forEach(option -> WordingText.write(out, option));
                out.writeEndArray();
                out.writeEndObject();
            }
        }
    }
}
