package justright.store;

import justright.lab.Answer;
import justright.lab.Result;
import tools.jackson.core.JsonGenerator;

/// Writes what a student hands in.
final class ResultWriter {

    private final JsonGenerator out;

    ResultWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Result result) {
        out.writeStartObject();
        out.writeStringProperty("name", result.name());
        if (result.at() >= 0) {
            out.writeNumberProperty("at", result.at());
        }
        out.writeArrayPropertyStart("answers");
        result.answers().forEach(this::write);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Answer answer) {
        out.writeStartObject();
        out.writeNumberProperty("of", answer.of());
        out.writeBooleanProperty("met", answer.met());
        out.writeNumberProperty("step", answer.step());
        out.writeArrayPropertyStart("measured");
        for (double value : answer.measured()) {
            if (Double.isNaN(value)) {
                out.writeNull();
            } else {
                out.writeNumber(value);
            }
        }
        out.writeEndArray();
        out.writeStringProperty("when", answer.when().toString());
        out.writeName("state");
        new StateWriter(out).write(answer.state());
        out.writeEndObject();
    }
}
