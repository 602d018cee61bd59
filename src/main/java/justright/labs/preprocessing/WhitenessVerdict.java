package justright.labs.preprocessing;

import justright.engine.data.Pca;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.text.Numbers;

/// Whether whitened inputs are white, and whether they had better not be.
final class WhitenessVerdict {

    /// In white data of some hundred examples no value is farther from the mean than about four deviations.
    static final double FAR = 10;
    /// A direction with less of the strongest one's variance is taken for noise.
    private static final double FAINT = 1e-3;
    /// λ/(λ + ε) from which on a direction counts as white.
    private static final double WHITE = 0.9;
    /// Below it ε holds a direction down.
    private static final double HELD = 0.5;

    private WhitenessVerdict() {}

    static Diagnosis of(Reading reading) {
        Pca pca = reading.preparation().pca();
        double epsilon = reading.asked().whitening().epsilon();
        double weakest = pca.variance(reading.weakest());
        double strongest = pca.variance(0);
        String written = Spelling.number(epsilon);
        if (reading.sizes().farthest() > FAR) {
            return say(
                    reading, Mood.BAD, "explodes", Numbers.fixed(reading.sizes().farthest(), 0));
        }
        if (strongest < epsilon) {
            return say(reading, Mood.WARN, "hardly", written, Spelling.size(strongest));
        }
        if (weakest < FAINT * strongest) {
            String share = Spelling.share(share(pca, reading.weakest()));
            String factor = Spelling.size(reading.journey().factor(reading.weakest()));
            return reading.whiteness() > HELD
                    ? say(reading, Mood.WARN, "loud", share, factor)
                    : say(reading, Mood.OK, "tamed", written, share);
        }
        if (reading.whiteness() < WHITE) {
            return say(reading, Mood.WARN, "grey", written, Spelling.size(weakest));
        }
        return reading.kept() < reading.features()
                ? say(
                        reading,
                        Mood.OK,
                        "white.fewer",
                        Numbers.whole(reading.kept()),
                        Spelling.share(pca.explained(reading.kept())))
                : say(reading, Mood.OK, "white");
    }

    private static double share(Pca pca, int component) {
        return pca.explained(component + 1) - pca.explained(component);
    }

    private static Diagnosis say(Reading reading, Mood mood, String verdict, Object... arguments) {
        return PreprocessingDiagnosis.say(reading, mood, verdict, arguments);
    }
}
