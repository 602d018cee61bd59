package justright.app.lecture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import justright.lab.GoalCheck;
import justright.lab.LabState;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import justright.setting.InvalidValueException;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/// What a goal can ask of a lab, and what may be typed as its bounds. Nothing else can be entered.
final class GoalChoices {

    private static final double USUAL_SHARE = 0.1;
    private static final double USUAL_COST = 0.3;
    private static final double USUAL_STEPS = 2000;
    private static final double LARGEST = 1e9;
    private static final MathContext DIGITS = new MathContext(12);

    private final List<Setting<?>> settings;
    private final List<GoalMeasure> measures;

    /// @param measures what the lab's run offers
    GoalChoices(List<Setting<?>> settings, List<GoalMeasure> measures) {
        this.settings = List.copyOf(settings);
        this.measures = List.copyOf(measures);
    }

    /// What can be asked for: what is measured first, then the settings that are numbers.
    List<GoalSubject> subjects() {
        List<GoalSubject> subjects = new ArrayList<>();
        measures.forEach(measure -> subjects.add(new GoalSubject.Measured(measure)));
        GoalCheck.knobs(settings).forEach(knob -> subjects.add(new GoalSubject.Knob(knob.id())));
        return subjects;
    }

    /// A first condition on a subject, to be changed.
    GoalPart usual(GoalSubject subject) {
        return new GoalPart(
                subject,
                subject instanceof GoalSubject.Measured(GoalMeasure measure) && measure != GoalMeasure.STEPS
                        ? Comparison.BELOW
                        : Comparison.AT_MOST,
                switch (subject) {
                    case GoalSubject.Measured(GoalMeasure measure) when measure.isShare() -> USUAL_SHARE;
                    case GoalSubject.Measured(GoalMeasure measure) when measure == GoalMeasure.STEPS -> USUAL_STEPS;
                    case GoalSubject.Measured _ -> USUAL_COST;
                    case GoalSubject.Knob(String id) ->
                        knob(id).map(NumberSetting::standard).orElse(0.0);
                });
    }

    /// What is asked for next: the first subject that the goal does not speak of.
    Optional<GoalSubject> next(@Nullable Goal goal) {
        List<GoalSubject> used = goal == null
                ? List.of()
                : goal.parts().stream().map(GoalPart::subject).toList();
        List<GoalSubject> all = subjects();
        return all.stream()
                .filter(each -> !used.contains(each))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The bound as one would type it: 8 for a share of 0.08.
    static String typed(GoalPart part) {
        boolean share = part.subject() instanceof GoalSubject.Measured(GoalMeasure measure) && measure.isShare();
        return BigDecimal.valueOf(share ? part.bound() * 100 : part.bound())
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// What stands behind the field.
    String unit(GoalSubject subject) {
        return subject instanceof GoalSubject.Measured(GoalMeasure measure) && measure.isShare() ? "%" : "";
    }

    /// What was typed as a bound; empty if it makes no sense there. `.` and `,` are both points.
    OptionalDouble read(GoalSubject subject, String text) {
        return switch (subject) {
            case GoalSubject.Knob(String id) -> readKnob(id, text);
            case GoalSubject.Measured(GoalMeasure measure) -> {
                OptionalDouble number = number(text);
                double largest = measure.isShare() ? 100 : LARGEST;
                if (number.isEmpty() || !(number.getAsDouble() >= 0 && number.getAsDouble() <= largest)) {
                    yield OptionalDouble.empty();
                }
                double value = number.getAsDouble();
                if (measure == GoalMeasure.STEPS && value != Math.rint(value)) {
                    yield OptionalDouble.empty();
                }
                yield OptionalDouble.of(measure.isShare() ? value / 100 : value);
            }
        };
    }

    private OptionalDouble readKnob(String id, String text) {
        Optional<NumberSetting> knob = knob(id);
        OptionalDouble number = number(text);
        if (knob.isEmpty() || number.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            knob.get().check(Double.toString(number.getAsDouble()));
            return number;
        } catch (InvalidValueException _) {
            return OptionalDouble.empty();
        }
    }

    /// What would be accepted.
    String allowed(GoalSubject subject) {
        return switch (subject) {
            case GoalSubject.Knob(String id) -> knob(id).map(Setting::allowed).orElse("");
            case GoalSubject.Measured(GoalMeasure measure) -> measure.isShare() ? "0 … 100" : "0 …";
        };
    }

    private Optional<NumberSetting> knob(String id) {
        return GoalCheck.knobs(settings).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static OptionalDouble number(String text) {
        String plain = text.replace(',', '.').replace(Numbers.MINUS, "-").replaceAll("[\\s\\u202f\\u2009%]", "");
        try {
            double number = Double.parseDouble(plain);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// The step's goal with other conditions; none if nothing is left of it.
    static LabState with(LabState step, List<GoalPart> parts) {
        String text = step.goal() == null ? "" : step.goal().text();
        return step.edit().goal(goal(text, parts)).done();
    }

    /// The step's goal with other words.
    static LabState with(LabState step, String text) {
        List<GoalPart> parts = step.goal() == null ? List.of() : step.goal().parts();
        return step.edit().goal(goal(text, parts)).done();
    }

    private static @Nullable Goal goal(String text, List<GoalPart> parts) {
        return text.isBlank() && parts.isEmpty() ? null : new Goal(text, parts);
    }
}
