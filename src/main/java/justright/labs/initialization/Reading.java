package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;
import justright.lab.Moment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Snapshot;

/// All that pictures and sentences say of one moment.
///
/// @param focus the scheme that sentences and formula are about
record Reading(Moment<Hyperparameters, RaceFrame, RacePicture> moment, View view, Scheme focus, List<Row> rows) {

    Reading {
        rows = List.copyOf(rows);
    }

    static Reading of(Moment<Hyperparameters, RaceFrame, RacePicture> moment, View view, Scheme wished) {
        List<Scheme> schemes = moment.snapshot().frame().race().design().schemes();
        List<Row> rows = IntStream.range(0, schemes.size())
                .mapToObj(lane -> row(moment, view, lane))
                .toList();
        return new Reading(moment, view, schemes.contains(wished) ? wished : schemes.getLast(), rows);
    }

    private static Row row(Moment<Hyperparameters, RaceFrame, RacePicture> moment, View view, int lane) {
        Snapshot<Hyperparameters, RaceFrame> snapshot = moment.snapshot();
        Race race = snapshot.frame().race();
        Wave wave = moment.picture().lanes().get(lane);
        Measures measures = snapshot.measures();
        double alpha = snapshot.hyperparameters().rule().learningRate();
        return new Row(
                race.design().schemes().get(lane),
                wave,
                Signal.of(wave, view, race.inputSignal(), alpha),
                measures.get(Series.trainError(lane)),
                measures.get(Series.devError(lane)));
    }

    Snapshot<Hyperparameters, RaceFrame> snapshot() {
        return moment.snapshot();
    }

    Race race() {
        return snapshot().frame().race();
    }

    Design design() {
        return race().design();
    }

    int step() {
        return snapshot().step();
    }

    double learningRate() {
        return snapshot().hyperparameters().rule().learningRate();
    }

    Row inFocus() {
        return row(focus);
    }

    /// @throws IllegalArgumentException if the scheme does not race
    Row row(Scheme scheme) {
        return rows.stream()
                .filter(row -> row.scheme() == scheme)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(scheme + " does not race"));
    }
}
