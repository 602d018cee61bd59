package justright.labs.depth;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what becomes of the numbers, and what would help.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        Fate fate = reading.fate();
        return isRateWrong(reading)
                ? new Diagnosis(Mood.WARN, Phrase.of("verdict.rate"), readouts(reading), rate(reading))
                : new Diagnosis(
                        fate.mood(),
                        fate.icon(),
                        Phrase.of("verdict." + fate.key()),
                        readouts(reading),
                        advice(reading));
    }

    /// Whether sizes hold but α does not fit them; once it has trained, a network may well move little.
    private static boolean isRateWrong(Reading reading) {
        return reading.fate() == Fate.KEPT
                && reading.updates() == 0
                && !reading.isDiverged()
                && Fate.learning(reading.passage(), reading.learningRate())
                        < reading.passage().depth();
    }

    private static Phrase rate(Reading reading) {
        double most = reading.passage().most(layer -> layer.update(reading.learningRate()));
        double least = reading.passage().least(layer -> layer.update(reading.learningRate()));
        return most > Fate.WILD
                ? Phrase.of("advice.rate.large", size(most))
                : Phrase.of("advice.rate.small", size(least));
    }

    private static List<Readout> readouts(Reading reading) {
        Passage passage = reading.passage();
        if (reading.updates() > 0) {
            return List.of(
                    readout(Phrase.of("readout.error"), Numbers.percent(passage.error(), 0)),
                    readout(Phrase.of("readout.cost"), size(passage.cost())));
        }
        String name = passage.isEven() ? "readout.dw.even" : "readout.dw";
        String learning = Numbers.whole(Fate.learning(passage, reading.learningRate()))
                + Numbers.THIN_SPACE
                + "/"
                + Numbers.THIN_SPACE
                + Numbers.whole(passage.depth());
        return List.of(
                readout(Phrase.of(name), size(passage.first().dW())), readout(Phrase.of("readout.learning"), learning));
    }

    private static Readout readout(Phrase name, String value) {
        return new Readout(name, value, Readout.Line.NONE);
    }

    /// As sizes are written everywhere in this lab.
    static String size(double value) {
        return Numbers.significant(value, 2);
    }

    private static Phrase advice(Reading reading) {
        if (reading.isDiverged()) {
            return Phrase.of("advice.diverged");
        }
        if (reading.updates() > 0) {
            return moved(reading.frame(), reading.updates());
        }
        return switch (reading.fate()) {
            case LOST -> ended("advice.lost.", reading.passage());
            case GONE -> ended("advice.gone.", reading.passage());
            default -> factors(reading);
        };
    }

    private static Phrase moved(DepthFrame frame, int updates) {
        return Phrase.of(
                "advice.moved",
                Numbers.whole(updates),
                size(frame.moved().getFirst()),
                Numbers.whole(frame.moved().size()),
                size(frame.moved().getLast()));
    }

    private static Phrase ended(String key, Passage passage) {
        Onset onset = Onset.of(passage)
                .orElseThrow(() -> new IllegalArgumentException("numbers last in " + passage.depth() + " layers"));
        long without = passage.layers().stream()
                .filter(layer -> layer.dW() == 0 || !Double.isFinite(layer.dW()))
                .count();
        return Phrase.of(
                key + (onset.forward() ? "forward" : "backward"),
                Numbers.whole(onset.layer()),
                Numbers.whole(without),
                Numbers.whole(passage.depth()),
                size(onset.what()));
    }

    private static Phrase factors(Reading reading) {
        Passage passage = reading.passage();
        String fate = "advice." + reading.fate().key();
        String least = size(passage.least(layer -> layer.update(reading.learningRate())));
        String most = size(passage.most(layer -> layer.update(reading.learningRate())));
        if (reading.design().kind().isRandom()) {
            return Phrase.of(
                    fate + ".random",
                    Factors.write(Factors.forward(passage)),
                    Factors.write(Factors.backward(passage)),
                    least,
                    most);
        }
        return Phrase.of(
                fate + ".identity",
                Numbers.whole(passage.depth()),
                Numbers.brief(reading.design().w()),
                size(passage.first().dW()),
                most);
    }
}
