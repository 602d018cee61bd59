package justright.store;

import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import tools.jackson.core.JsonGenerator;

/// Writes what a lesson asks for: words alone as a text, conditions as an object.
final class GoalWriter {

    private GoalWriter() {}

    static void write(JsonGenerator out, Goal goal) {
        if (!goal.isCheckable()) {
            out.writeString(goal.text());
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("version", Goal.VERSION);
        if (!goal.text().isEmpty()) {
            out.writeStringProperty("text", goal.text());
        }
        out.writeArrayPropertyStart("parts");
        goal.parts().forEach(part -> write(out, part));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, GoalPart part) {
        out.writeStartObject();
        switch (part.subject()) {
            case GoalSubject.Measured(GoalMeasure measure) -> out.writeStringProperty("measure", measure.id());
            case GoalSubject.Knob(String setting) -> out.writeStringProperty("setting", setting);
        }
        out.writeStringProperty("is", part.comparison().id());
        out.writeNumberProperty("value", part.bound());
        out.writeEndObject();
    }
}
