package justright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import justright.lab.LabState;
import justright.lab.Result;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// `{"justright": 1, "states": [ … ]}` to a document and back.
///
/// A text is read twice: first for its form and version, so that a newer file is called newer and a truncated one
/// truncated, whatever stands in its fields; then for its content.
final class DocumentCodec {

    /// The version that is written; older ones are read too.
    static final int VERSION = 1;

    private static final String MARK = "justright";

    private DocumentCodec() {}

    static OpenedDocument decode(JsonSource source) throws FileException {
        long version = source.read(cursor -> version(source, cursor));
        if (version > VERSION) {
            throw new FileException(
                    Phrase.of("file.newer", source.name(), Numbers.whole(version), Numbers.whole(VERSION)));
        }
        return source.read(cursor -> document(source.name(), cursor));
    }

    static byte[] encode(LabDocument document) {
        return JsonText.of(out -> {
            StateWriter writer = new StateWriter(out);
            out.writeStartObject();
            out.writeNumberProperty(MARK, VERSION);
            out.writeArrayPropertyStart("states");
            document.states().forEach(writer::write);
            out.writeEndArray();
            Result result = document.result();
            if (result != null) {
                out.writeName("result");
                new ResultWriter(out).write(result);
            }
            out.writeEndObject();
        });
    }

    private static long version(JsonSource source, JsonCursor cursor) throws FileException, Unfit {
        if (!cursor.begin()) {
            throw new FileException(Phrase.of("file.truncated", source.name()));
        }
        long[] version = {0};
        if (cursor.isObject()) {
            cursor.object(name -> {
                if (name.equals(MARK)) {
                    version[0] = cursor.whole(1, Long.MAX_VALUE);
                } else {
                    cursor.skip();
                }
            });
        } else {
            cursor.skip();
        }
        cursor.finish();
        if (version[0] == 0 || !cursor.isFinished()) {
            throw new FileException(Phrase.of("file.not-ours", source.name()));
        }
        return version[0];
    }

    private static OpenedDocument document(String file, JsonCursor cursor) throws Unfit {
        List<LabState> states = new ArrayList<>();
        AtomicReference<@Nullable Result> result = new AtomicReference<>();
        cursor.begin();
        cursor.object(name -> {
            switch (name) {
                case MARK -> cursor.skip();
                case "states" -> states.addAll(cursor.list(() -> StateReader.read(cursor)));
                case "result" -> result.set(cursor.isNull() ? null : ResultReader.read(cursor));
                default -> cursor.unknown();
            }
        });
        if (states.isEmpty()) {
            throw new Unfit("states", Phrase.of("file.reason.no-states"));
        }
        return new OpenedDocument(new LabDocument(states, result.get()), notices(file, cursor.unknownFields()));
    }

    private static List<Phrase> notices(String file, List<String> unknown) {
        return unknown.isEmpty()
                ? List.of()
                : List.of(Phrase.of("file.unknown-fields", file, String.join(", ", unknown)));
    }
}
