package justright.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import org.jspecify.annotations.Nullable;

/// Reads what a lesson asks for: a text, or conditions. A condition that this version does not know is refused: without
/// it the goal would be another one.
final class GoalReader {

    private static final int TEXT_LENGTH = 1000;
    private static final double LARGEST = 1e12;

    private final JsonCursor in;

    private GoalReader(JsonCursor in) {
        this.in = in;
    }

    static Goal read(JsonCursor in) throws Unfit {
        return new GoalReader(in).goal();
    }

    private Goal goal() throws Unfit {
        String[] text = {""};
        List<GoalPart> parts = new ArrayList<>();
        if (in.isText()) {
            text[0] = in.text(TEXT_LENGTH);
        } else {
            in.object(name -> {
                switch (name) {
                    case "version" -> in.whole(1, Goal.VERSION);
                    case "text" -> text[0] = in.text(TEXT_LENGTH);
                    case "parts" -> parts.addAll(in.list(() -> new Part().read()));
                    default -> in.unknown();
                }
            });
        }
        if (text[0].isBlank() && parts.isEmpty()) {
            throw in.refuse("no-goal");
        }
        if (parts.size() > Goal.MOST_PARTS) {
            throw in.refuse("many", Integer.toString(Goal.MOST_PARTS));
        }
        return new Goal(text[0], parts);
    }

    private String oneOf(Stream<String> allowed) throws Unfit {
        String id = in.text(JsonCursor.ID_LENGTH);
        List<String> names = allowed.toList();
        if (!names.contains(id)) {
            throw in.refuse("range", id, names.stream().collect(Collectors.joining(", ")));
        }
        return id;
    }

    /// One condition in the making.
    private final class Part {

        private @Nullable GoalSubject subject;
        private @Nullable Comparison comparison;
        private double bound = Double.NaN;

        GoalPart read() throws Unfit {
            in.object(this::field);
            GoalSubject about = subject;
            Comparison how = comparison;
            if (about == null || how == null || Double.isNaN(bound)) {
                throw in.refuse("half-goal");
            }
            return new GoalPart(about, how, bound);
        }

        private void field(String name) throws Unfit {
            switch (name) {
                case "measure" -> {
                    String id = oneOf(Arrays.stream(GoalMeasure.values()).map(GoalMeasure::id));
                    subject = new GoalSubject.Measured(GoalMeasure.named(id).orElseThrow());
                }
                case "setting" -> subject = new GoalSubject.Knob(in.text(JsonCursor.ID_LENGTH));
                case "is" -> {
                    String id = oneOf(Arrays.stream(Comparison.values()).map(Comparison::id));
                    comparison = Comparison.named(id).orElseThrow();
                }
                case "value" -> bound = in.number(LARGEST);
                default -> in.unknown();
            }
        }
    }
}
