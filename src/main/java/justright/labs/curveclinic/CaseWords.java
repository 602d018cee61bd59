package justright.labs.curveclinic;

import java.util.Optional;
import justright.setting.ChoiceSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What is said of a case once the fault is named: what it was, in what alone the healthy twin differs, and what rules
/// of thumb would have said.
final class CaseWords {

    private CaseWords() {}

    static Phrase name(Cause cause) {
        return Phrase.of("setting.named." + cause.key());
    }

    static Phrase knob(Knob knob) {
        return Phrase.of("knob." + ChoiceSetting.nameOf(knob));
    }

    static Phrase of(Reading now) {
        if (!now.isNamed()) {
            return Phrase.of(now.spent() == 0 ? "naming.open" : "naming.spent", Numbers.whole(now.spent()));
        }
        Cause cause = now.patient().cause();
        return Phrase.of(
                now.isRight() ? "naming.right" : "naming.wrong",
                name(cause),
                Phrase.of("sign." + cause.key()),
                difference(now.patient()),
                rules(now));
    }

    /// The patient's value and its twin's.
    private static Phrase difference(Patient patient) {
        Knob knob = patient.cause().cure();
        return Phrase.of(
                "difference." + ChoiceSetting.nameOf(knob),
                value(knob, patient.sick()),
                value(knob, patient.healthy()),
                Numbers.percent(patient.scene().wrong(), 0));
    }

    private static String value(Knob knob, Regimen regimen) {
        double value = knob.of(regimen);
        return switch (knob) {
            case BATCH, UNITS, EXAMPLES -> Numbers.whole((long) value);
            default -> Numbers.brief(value);
        };
    }

    private static Phrase rules(Reading now) {
        Optional<Cause> read = now.byRules();
        return read.map(cause -> Phrase.of(cause == now.patient().cause() ? "rules.same" : "rules.other", name(cause)))
                .orElseGet(() -> Phrase.of("rules.silent"));
    }
}
