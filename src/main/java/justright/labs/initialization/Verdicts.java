package justright.labs.initialization;

import java.util.ArrayList;
import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says of the scheme in focus what becomes of its numbers, and what would help.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        Row row = reading.inFocus();
        Signal signal = row.signal();
        return new Diagnosis(
                signal.mood(),
                signal.icon(),
                Phrase.of("verdict." + signal.key()),
                readouts(reading, row),
                advice(reading, row));
    }

    private static List<Readout> readouts(Reading reading, Row row) {
        List<Readout> readouts = new ArrayList<>();
        Wave wave = row.wave();
        boolean forward = reading.view() == View.ACTIVATIONS;
        String size = forward ? "readout.spread" : "readout.gradient";
        readouts.add(readout(
                Phrase.of(size, "1"),
                Spelling.size(forward ? spread(wave.first()) : wave.first().gradient())));
        if (wave.depth() > 1) {
            String last = Numbers.whole(wave.depth());
            readouts.add(readout(
                    Phrase.of(size, last),
                    Spelling.size(forward ? spread(wave.last()) : wave.last().gradient())));
        }
        readouts.add(third(reading, row));
        return readouts;
    }

    private static double spread(LayerReading layer) {
        return layer.a().deviation();
    }

    private static Readout third(Reading reading, Row row) {
        Wave wave = row.wave();
        if (row.signal() == Signal.IDENTICAL) {
            return readout(
                    Phrase.of("readout.distinct"), Numbers.whole(wave.last().distinct()));
        }
        if (reading.step() > 0) {
            return readout(Phrase.of("readout.dev"), Numbers.percent(row.devError()));
        }
        if (reading.view() == View.GRADIENTS) {
            return readout(Phrase.of("readout.update"), Spelling.size(wave.leastUpdate(reading.learningRate())));
        }
        return reading.design().bend().isBounded()
                ? readout(Phrase.of("readout.ends"), Numbers.percent(wave.last().saturated()))
                : readout(Phrase.of("readout.off"), Numbers.percent(wave.last().off()));
    }

    private static Readout readout(Phrase name, String value) {
        return new Readout(name, value, Readout.Line.NONE);
    }

    private static Phrase advice(Reading reading, Row row) {
        Wave wave = row.wave();
        Signal signal = row.signal();
        if (signal == Signal.LOST) {
            return Phrase.of("advice.lost");
        }
        if (signal == Signal.IDENTICAL) {
            return Phrase.of("advice.identical", Numbers.whole(wave.last().units()));
        }
        if (row.scheme() == Scheme.SLIP && signal != Signal.KEPT) {
            return Phrase.of("advice.slip");
        }
        return reading.view() == View.ACTIVATIONS ? forward(reading, row) : backward(reading, row);
    }

    private static Phrase forward(Reading reading, Row row) {
        Wave wave = row.wave();
        Design design = reading.design();
        String ends = Numbers.percent(wave.last().saturated(), 0);
        String factor =
                Spelling.size(perLayer(wave.last().signal() / reading.race().inputSignal(), wave.depth()));
        String now =
                Spelling.size(design.units() * row.scheme().secondMoment(design.k(), design.units(), design.units()));
        return row.signal() == Signal.SATURATES
                ? Phrase.of("advice.saturates", ends, now)
                : Phrase.of("advice." + row.signal().key(), factor, now);
    }

    private static double perLayer(double gain, int layers) {
        return Math.pow(gain, 1.0 / layers);
    }

    private static Phrase backward(Reading reading, Row row) {
        double alpha = reading.learningRate();
        return Phrase.of(
                "advice.back." + row.signal().key(),
                Spelling.size(row.wave().leastUpdate(alpha)),
                Spelling.size(row.wave().mostUpdate(alpha)),
                Spelling.size(row.wave().gradientRatio()));
    }
}
