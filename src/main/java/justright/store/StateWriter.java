package justright.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import justright.lab.LabState;
import tools.jackson.core.JsonGenerator;

/// Writes one state; what has its default is left out.
final class StateWriter {

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private final JsonGenerator out;

    StateWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(LabState state) {
        out.writeStartObject();
        out.writeStringProperty("lab", state.lab());
        if (state.preset() != null) {
            out.writeStringProperty("preset", state.preset());
        }
        if (state.poster()) {
            out.writeBooleanProperty("poster", true);
        }
        out.writeName("settings");
        values(state.settings());
        out.writeNumberProperty("seed", state.seed());
        out.writeNumberProperty("steps", state.steps());
        changes(state.changes());
        pins(state.pins());
        data(state);
        if (state.parameters() != null) {
            new NetworkWriter(out).write(state.parameters());
        }
        if (!state.caption().isEmpty()) {
            out.writeName("caption");
            WordingText.write(out, state.caption());
        }
        if (!state.notes().isEmpty()) {
            out.writeName("notes");
            WordingText.writeOneOrEach(out, state.notes());
        }
        ids("lock", state.lock());
        ids("hide", state.hide());
        if (state.goal() != null) {
            out.writeName("goal");
            GoalWriter.write(out, state.goal());
        }
        if (state.ask() != null) {
            AskText.write(out, state.ask());
        }
        out.writeEndObject();
    }

    private void values(Map<String, String> values) {
        out.writeStartObject();
        new TreeMap<>(values).forEach((id, value) -> {
            out.writeName(id);
            value(value);
        });
        out.writeEndObject();
    }

    /// A number or a truth value where the text is one, so that files read well; the text itself comes back either way.
    private void value(String encoded) {
        if (JSON_NUMBER.matcher(encoded).matches()) {
            out.writeNumber(encoded);
        } else if (encoded.equals("true") || encoded.equals("false")) {
            out.writeBoolean(encoded.equals("true"));
        } else {
            out.writeString(encoded);
        }
    }

    private void changes(List<LabState.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("changes");
        for (LabState.Change change : changes) {
            out.writeStartArray();
            out.writeNumber(change.step());
            out.writeString(change.setting());
            value(change.value());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void pins(List<LabState.Pinned> pins) {
        if (pins.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("pins");
        for (LabState.Pinned pin : pins) {
            out.writeStartObject();
            out.writeName("settings");
            values(pin.settings());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void data(LabState state) {
        if (state.table() != null) {
            out.writeName("data");
            new TableWriter(out).write(state.table());
        } else if (!state.data().isEmpty()) {
            points(state.data());
        }
    }

    private void points(List<LabState.Point> points) {
        out.writeArrayPropertyStart("data");
        for (LabState.Point point : points) {
            out.writeStartArray();
            out.writeNumber(point.x1());
            out.writeNumber(point.x2());
            out.writeNumber(point.label());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void ids(String name, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        ids.forEach(out::writeString);
        out.writeEndArray();
    }
}
