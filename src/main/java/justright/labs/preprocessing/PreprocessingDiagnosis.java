package justright.labs.preprocessing;

import java.util.List;
import justright.engine.data.Pca;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what the present stage has done, and what is still in the way.
final class PreprocessingDiagnosis {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.nothing"));

    /// A weaker correlation leaves hardly a valley: κ below 3.
    private static final double WEAK = 0.5;
    /// Features whose σ differ by less count as of one scale.
    private static final double ALIKE = 1.5;

    private final Reading reading;
    private final boolean divide;

    private PreprocessingDiagnosis(Reading reading) {
        this.reading = reading;
        divide = reading.asked().choice().divide();
    }

    static Diagnosis of(Reading reading) {
        return new PreprocessingDiagnosis(reading).diagnose();
    }

    private Diagnosis diagnose() {
        double stage = reading.stage();
        return switch (Step.made(stage)) {
            case RAW -> offCentre();
            case CENTRED -> reading.isPictures() ? say(Mood.INFO, "centred.pictures") : centred();
            case NORMALIZED ->
                stage > Step.NORMALIZED.stage()
                        ? turning()
                        : reading.isPictures() ? normalizedPictures() : normalized();
            case ROTATED -> stage > Step.ROTATED.stage() ? say(Mood.INFO, "whitening", kappa()) : rotated();
            case WHITENED -> WhitenessVerdict.of(reading);
        };
    }

    private Diagnosis offCentre() {
        return say(Mood.WARN, reading.isPictures() ? "raw.pictures" : "raw", kappa());
    }

    private Diagnosis centred() {
        double ratio = ratio();
        if (!divide) {
            return ratio > ALIKE
                    ? say(Mood.WARN, "undivided", Spelling.size(ratio))
                    : say(Mood.INFO, "undivided.alike");
        }
        return ratio > ALIKE ? say(Mood.WARN, "centred", Spelling.size(ratio)) : say(Mood.INFO, "centred.alike");
    }

    private Diagnosis normalized() {
        if (!divide) {
            return centred();
        }
        double r = reading.correlation();
        String written = Numbers.fixed(r, Math.abs(r) > 0.995 ? 4 : 2);
        return Math.abs(r) < WEAK
                ? say(Mood.OK, "normalized.round", written)
                : say(Mood.WARN, "normalized", written, kappa());
    }

    private Diagnosis normalizedPictures() {
        if (!divide) {
            return say(Mood.INFO, "centred.pictures");
        }
        double farthest = reading.sizes().farthest();
        return say(
                farthest > WhitenessVerdict.FAR ? Mood.WARN : Mood.INFO,
                "normalized.pictures",
                Numbers.fixed(farthest, 0));
    }

    private Diagnosis turning() {
        double turned = Step.ROTATED.progress(reading.stage());
        return say(
                Mood.INFO,
                "turning",
                Spelling.degrees(Math.abs(turned * reading.journey().turn().angle())),
                kappa());
    }

    private Diagnosis rotated() {
        Pca pca = reading.preparation().pca();
        String kept = Spelling.share(pca.explained(reading.kept()));
        if (reading.kept() < reading.features()) {
            return say(Mood.INFO, "dropped", Numbers.whole(reading.kept()), Numbers.whole(reading.features()), kept);
        }
        return reading.isPictures()
                ? say(Mood.INFO, "rotated.pictures", Numbers.whole(reading.features()))
                : say(Mood.WARN, "rotated", kappa());
    }

    /// How much wider the wider of two centred features is.
    private double ratio() {
        double first = reading.preparation().normalizer().divisor(0);
        double second = reading.preparation().normalizer().divisor(1);
        return Math.max(first, second) / Math.min(first, second);
    }

    private String kappa() {
        return Spelling.condition(reading.valley().condition());
    }

    private Diagnosis say(Mood mood, String verdict, Object... arguments) {
        return say(reading, mood, verdict, arguments);
    }

    static Diagnosis say(Reading reading, Mood mood, String verdict, Object... arguments) {
        return new Diagnosis(
                mood, Phrase.of("verdict." + verdict), readouts(reading), Phrase.of("advice." + verdict, arguments));
    }

    private static List<Readout> readouts(Reading reading) {
        return List.of(
                new Readout(
                        Phrase.of("readout.steps"),
                        Spelling.steps(reading.valley().steps()),
                        Readout.Line.NONE),
                new Readout(
                        Phrase.of("readout.kappa"),
                        Spelling.condition(reading.valley().condition()),
                        Readout.Line.NONE),
                new Readout(Phrase.of("readout.neighbour"), Numbers.percent(reading.devError()), Readout.Line.DEV));
    }
}
