package justright.labs.numericalgradient;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what rules the error at this ε, and what to do about it.
final class GradientDiagnosis {

    /// Before anything has been measured.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.measuring"), List.of(), Phrase.of("advice.measuring"));

    private GradientDiagnosis() {}

    static Diagnosis of(Reading reading) {
        return switch (Regime.of(reading)) {
            case STUCK -> say(Mood.BAD, "stuck", "stuck", reading).withIcon("flat");
            case KINK -> kink(reading);
            case ROUNDING ->
                say(
                                Mood.WARN,
                                "rounding",
                                "rounding",
                                reading,
                                Numbers.whole(reading.sharedDigits()),
                                Numbers.whole(reading.query().precision().digits()))
                        .withIcon("high-variance");
            case CURVATURE ->
                say(
                        Mood.WARN,
                        "curvature",
                        "curvature",
                        reading,
                        Written.error(reading.two().error()));
            case RIGHT -> right(reading);
        };
    }

    /// Of a slope of 0 no digit can be right.
    private static Diagnosis right(Reading reading) {
        return reading.slope() == 0
                ? say(
                        Mood.OK,
                        "right",
                        "flat",
                        reading,
                        Written.error(reading.two().error()))
                : say(
                        Mood.OK,
                        "right",
                        "right",
                        reading,
                        Numbers.whole(reading.two().rightDigits()),
                        Numbers.whole(reading.one().rightDigits()));
    }

    private static Diagnosis kink(Reading reading) {
        String side = !reading.kinkBelow() ? "above" : reading.kinkAbove() ? "both" : "below";
        double distance = reading.kinks().distance(reading.query().theta()).orElse(0);
        return say(Mood.BAD, "kink", "kink." + side, reading, Written.error(distance))
                .withIcon("grad");
    }

    private static Diagnosis say(Mood mood, String verdict, String advice, Reading reading, Object... arguments) {
        return new Diagnosis(
                mood,
                Phrase.of("verdict." + verdict),
                List.of(
                        readout("readout.one", reading.one().slope()),
                        readout("readout.two", reading.two().slope()),
                        readout("readout.true", reading.slope())),
                Phrase.of("advice." + advice, arguments));
    }

    private static Readout readout(String name, double slope) {
        return new Readout(Phrase.of(name), Written.value(slope), Readout.Line.NONE);
    }
}
