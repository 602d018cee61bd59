package justright.labs.curveclinic;

import java.util.List;
import java.util.OptionalDouble;
import justright.training.BiasVariance;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Judgement;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says how the case stands. Before a fault is named it says numbers only, nothing that would give the cause away.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.admitted"), List.of(), Phrase.of("advice.watch"));

    private static final String NEUTRAL = "info";

    private Verdicts() {}

    static Diagnosis of(Reading now) {
        if (now.run().last().step() == 0 && !now.isDiverged()) {
            return NOTHING;
        }
        BiasVariance errors = now.errors();
        List<Readout> readouts = Judgement.errors(errors.train(), errors.dev(), OptionalDouble.of(now.bayes()));
        if (now.isDiverged()) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), readouts, diverged(now));
        }
        if (!now.isNamed()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.open"), readouts, open(now));
        }
        return now.isTreated() ? treated(now, readouts) : named(now, readouts);
    }

    private static Phrase diverged(Reading now) {
        return Phrase.of(now.isNamed() ? "advice.diverged" : "advice.diverged.open");
    }

    private static Phrase open(Reading now) {
        if (!now.isOver()) {
            return Phrase.of("advice.running");
        }
        return now.spent() == 0 ? Phrase.of("advice.order") : Phrase.of("advice.name", Numbers.whole(now.spent()));
    }

    private static Diagnosis named(Reading now, List<Readout> readouts) {
        Phrase cause = CaseWords.name(now.patient().cause());
        return now.isRight()
                ? new Diagnosis(
                        Mood.OK,
                        Phrase.of("verdict.right"),
                        readouts,
                        Phrase.of("advice.right", cause, Numbers.whole(now.spent())))
                : new Diagnosis(Mood.WARN, Phrase.of("verdict.wrong"), readouts, Phrase.of("advice.wrong", cause))
                        .withIcon(NEUTRAL);
    }

    private static Diagnosis treated(Reading now, List<Readout> readouts) {
        if (now.isWell().isEmpty()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.treated"), readouts, Phrase.of("advice.treated"));
        }
        if (now.isWell().get()) {
            return new Diagnosis(Mood.OK, Phrase.of("verdict.cured"), readouts, compared("advice.cured", now));
        }
        boolean touched = !now.patient()
                .cause()
                .cure()
                .isSame(now.regimen(), now.patient().sick());
        return new Diagnosis(
                        Mood.WARN,
                        Phrase.of("verdict.sick"),
                        readouts,
                        compared(touched ? "advice.sick.dose" : "advice.sick.knob", now))
                .withIcon(NEUTRAL);
    }

    /// The dev errors of the second half: now, of the twin, as it came in; and the knob of the cause.
    private static Phrase compared(String key, Reading now) {
        return Phrase.of(
                key,
                Numbers.percent(now.run().late()),
                now.twin().map(it -> Numbers.percent(it.late())).orElse("–"),
                now.admitted().map(it -> Numbers.percent(it.late())).orElse("–"),
                CaseWords.knob(now.patient().cause().cure()));
    }
}
