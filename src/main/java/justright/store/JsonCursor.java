package justright.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import justright.training.problem.OwnTable;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Walks through JSON without ever holding all of it, refuses what does not fit, and says where.
///
/// Each reading method begins on the first token of a value and ends on its last. Jackson's own exceptions (not JSON,
/// truncated, too large) pass through; [JsonSource] names them.
final class JsonCursor implements AutoCloseable {

    static final int ID_LENGTH = 64;
    /// A row of values is one text.
    static final int VALUE_LENGTH = 8_000;
    private static final int MOST_ENTRIES = 300_000;
    private static final int MOST_UNKNOWN = 5;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(ReadableFile.MOST_BYTES)
                    .maxNestingDepth(16)
                    .maxStringLength(20_000)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;
    private final SequencedSet<String> unknown = new LinkedHashSet<>();
    private int entries;
    private int cells;

    /// Reads the value of a field.
    interface Field {
        void read(String name) throws Unfit;
    }

    /// Reads an element of an array.
    interface Element<T> {
        T read() throws Unfit;
    }

    /// Reads an element of an array and keeps it elsewhere.
    interface Part {
        void read() throws Unfit;
    }

    JsonCursor(InputStream in) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    /// Goes to the first token; false if the text is empty.
    boolean begin() {
        return parser.nextToken() != null;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /// Reads the fields of an object.
    void object(Field field) throws Unfit {
        expect(JsonToken.START_OBJECT, "object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
        }
    }

    /// Reads an array; null stands for an empty one.
    <T> List<T> list(Element<T> element) throws Unfit {
        if (isNull()) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        each(() -> {
            count();
            list.add(element.read());
        });
        return list;
    }

    /// Reads every element of an array.
    void each(Part part) throws Unfit {
        expect(JsonToken.START_ARRAY, "list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            part.read();
        }
    }

    /// Reads an array of at most so many elements; null stands for an empty one.
    <T> List<T> list(int most, Element<T> element) throws Unfit {
        int[] read = {0};
        return list(() -> {
            if (++read[0] > most) {
                throw refuse("many", Numbers.whole(most));
            }
            return element.read();
        });
    }

    /// Goes into an array of fixed length.
    void enter() throws Unfit {
        expect(JsonToken.START_ARRAY, "list");
    }

    /// Goes to the next element of an array of fixed length.
    void next() throws Unfit {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            throw refuse("short");
        }
    }

    /// Leaves an array of fixed length.
    void leave() throws Unfit {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw refuse("long");
        }
    }

    String text(int longest) throws Unfit {
        expect(JsonToken.VALUE_STRING, "text");
        String text = parser.getString();
        if (text.length() > longest) {
            throw refuse("length", Numbers.whole(longest));
        }
        return text;
    }

    boolean flag() throws Unfit {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw refuse("flag");
        };
    }

    long whole(long lowest, long highest) throws Unfit {
        expect(JsonToken.VALUE_NUMBER_INT, "whole");
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!fits || parser.getLongValue() < lowest || parser.getLongValue() > highest) {
            throw refuse("range", parser.getString(), Numbers.whole(lowest) + " … " + Numbers.whole(highest));
        }
        return parser.getLongValue();
    }

    double number(double largest) throws Unfit {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw refuse("number");
        }
        double number = parser.getDoubleValue();
        if (!(Math.abs(number) <= largest)) {
            String bound = Numbers.significant(largest, 1);
            throw refuse("range", parser.getString(), Numbers.MINUS + bound + " … " + bound);
        }
        return number;
    }

    /// A number of a table; a document can have so many of them only.
    double cell(double largest) throws Unfit {
        if (++cells > OwnTable.MOST_CELLS) {
            throw refuse("many", Numbers.whole(OwnTable.MOST_CELLS));
        }
        return number(largest);
    }

    /// A setting's value, as its encoded text.
    String value() throws Unfit {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_STRING -> text(VALUE_LENGTH);
            default -> throw refuse("value");
        };
    }

    /// An object of settings' values by id.
    Map<String, String> values() throws Unfit {
        Map<String, String> values = new LinkedHashMap<>();
        object(id -> {
            count();
            if (values.put(id, value()) != null) {
                throw refuse("twice");
            }
        });
        return values;
    }

    /// Passes over a field that this version does not know, and remembers it.
    void unknown() {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(place());
        } else if (unknown.size() == MOST_UNKNOWN) {
            unknown.add("…");
        }
        skip();
    }

    void skip() {
        parser.skipChildren();
    }

    /// Reads to the end of the text, which must be near.
    void finish() {
        parser.nextToken();
    }

    boolean isFinished() {
        return parser.currentToken() == null;
    }

    /// The fields passed over, some of them if there were many.
    List<String> unknownFields() {
        return List.copyOf(unknown);
    }

    /// What stands here does not fit. Text key: `file.reason.<reason>`.
    Unfit refuse(String reason, Object... arguments) {
        return new Unfit(place(), Phrase.of("file.reason." + reason, arguments));
    }

    /// A field of the object that was just read does not fit, or is not there.
    Unfit refuseField(String field, String reason, Object... arguments) {
        return new Unfit(place() + "." + field, Phrase.of("file.reason." + reason, arguments));
    }

    @Override
    public void close() {
        parser.close();
    }

    /// Bounds what a file can make us remember.
    private void count() throws Unfit {
        if (++entries > MOST_ENTRIES) {
            throw refuse("many", Numbers.whole(MOST_ENTRIES));
        }
    }

    private void expect(JsonToken token, String reason) throws Unfit {
        if (parser.currentToken() != token) {
            throw refuse(reason);
        }
    }

    /// `states[0].settings.lambda`
    private String place() {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }
}
