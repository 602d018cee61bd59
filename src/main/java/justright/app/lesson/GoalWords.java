package justright.app.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.ui.control.SettingText;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Goals as sentences, in the words of their lab.
public final class GoalWords {

    private static final int DIGITS = 3;
    private static final MathContext DIGITS_OF_A_BOUND = new MathContext(6);
    /// A share that would be written like its bound gets one more decimal.
    private static final double TOO_NEAR = 5e-4;

    private final Words words;
    private final List<Setting<?>> settings;

    /// @param words the lab's own before the shared ones
    /// @param settings the lab's
    public GoalWords(Words words, List<Setting<?>> settings) {
        this.words = words;
        this.settings = List.copyOf(settings);
    }

    /// Dev error below 8 %, examples at most 40.
    public String sentence(Goal goal) {
        List<String> parts =
                new ArrayList<>(goal.parts().stream().map(this::part).toList());
        if (!goal.text().isBlank()) {
            parts.addFirst(goal.text());
        }
        return asSentence(String.join(words.get("goal.and"), parts));
    }

    /// With a capital letter, where the language has any; a symbol of one letter stays as it is.
    public static String asSentence(String text) {
        boolean word = text.length() > 1 && Character.isLetter(text.charAt(1));
        return word ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    /// Dev error below 8 %
    public String part(GoalPart part) {
        return words.get(
                "goal.part." + part.comparison().id(), subject(part.subject()), value(part.subject(), part.bound()));
    }

    public String subject(GoalSubject subject) {
        return switch (subject) {
            case GoalSubject.Measured(GoalMeasure measure) -> words.get("goal.measure." + measure.id());
            case GoalSubject.Knob(String id) -> words.has("setting." + id) ? words.get("setting." + id) : id;
        };
    }

    /// A bound as briefly as it was meant.
    public String value(GoalSubject subject, double bound) {
        return switch (subject) {
            case GoalSubject.Measured(GoalMeasure measure)
            when measure.isShare() -> exact(bound * 100) + Numbers.THIN_SPACE + "%";
            case GoalSubject.Measured(GoalMeasure measure)
            when measure == GoalMeasure.STEPS -> Numbers.whole(Math.round(bound));
            case GoalSubject.Measured _ -> exact(bound);
            case GoalSubject.Knob(String id) -> knob(id, bound);
        };
    }

    /// What was measured for a part.
    public String measured(GoalPart part, double value) {
        if (Double.isNaN(value)) {
            return words.get("goal.no-value");
        }
        return switch (part.subject()) {
            case GoalSubject.Measured(GoalMeasure measure)
            when measure.isShare() -> Numbers.percent(value, Math.abs(value - part.bound()) < TOO_NEAR ? 2 : 1);
            case GoalSubject.Measured(GoalMeasure measure)
            when measure != GoalMeasure.STEPS -> Numbers.significant(value, DIGITS);
            default -> value(part.subject(), value);
        };
    }

    /// Said once when a goal is reached.
    public static Phrase met(int step) {
        return step > 0 ? Phrase.of("goal.met.at", Numbers.whole(step)) : Phrase.of("goal.met");
    }

    private static String exact(double bound) {
        BigDecimal rounded = BigDecimal.valueOf(bound).round(DIGITS_OF_A_BOUND).stripTrailingZeros();
        return Numbers.fixed(rounded.doubleValue(), Math.max(0, rounded.scale()));
    }

    private String knob(String id, double value) {
        return settings.stream()
                .filter(setting -> setting.id().equals(id))
                .filter(NumberSetting.class::isInstance)
                .map(NumberSetting.class::cast)
                .findFirst()
                .map(setting -> SettingText.value(setting, value))
                .orElseGet(() -> Numbers.brief(value));
    }
}
