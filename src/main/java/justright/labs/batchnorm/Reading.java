package justright.labs.batchnorm;

import java.util.Arrays;
import justright.lab.Moment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Snapshot;

/// All that pictures and sentences say of one moment.
///
/// @param layer in sight, counted from 1
/// @param gamma γ of one unit by hand; `beta` likewise
/// @param digit of the dev set, counted from 1
/// @param map what is known of the whole map; empty while it is hidden
record Reading(
        Moment<Hyperparameters, RaceFrame, RacePicture> moment,
        int layer,
        double gamma,
        double beta,
        int digit,
        Atlas map) {

    static Reading of(Moment<Hyperparameters, RaceFrame, RacePicture> moment, Knobs knobs, Atlas atlas) {
        int layers = moment.snapshot().frame().race().design().layers();
        return new Reading(
                moment,
                Math.min(knobs.layer.getInt(), layers),
                knobs.gamma.get(),
                knobs.beta.get(),
                knobs.digit.getInt(),
                knobs.map.get() ? atlas : Atlas.EMPTY);
    }

    Snapshot<Hyperparameters, RaceFrame> snapshot() {
        return moment.snapshot();
    }

    RacePicture picture() {
        return moment.picture();
    }

    Design design() {
        return snapshot().frame().race().design();
    }

    int step() {
        return snapshot().step();
    }

    int batch() {
        return Math.min(snapshot().hyperparameters().batchSize(), Digits.EXAMPLES);
    }

    double learningRate() {
        return snapshot().hyperparameters().rule().learningRate();
    }

    LayerReading layerInSight() {
        return picture().layers().get(layer - 1);
    }

    double cost(Lane lane) {
        return lane.of(picture().costs());
    }

    double spread(Lane lane) {
        return lane.of(picture().spreads());
    }

    boolean trained(Lane lane) {
        return cost(lane) <= Atlas.TARGET;
    }

    double trainError(Lane lane) {
        return measures().get(Series.trainError(lane.index()));
    }

    /// The lowest train error of the run so far.
    double lowestTrainError(Lane lane) {
        double[] lowest =
                snapshot().curves().curve(Series.trainError(lane.index())).lowest();
        return Arrays.stream(lowest).filter(Double::isFinite).min().orElse(Double.NaN);
    }

    double devError(Lane lane) {
        return measures().get(Series.devError(lane.index()));
    }

    private Measures measures() {
        return snapshot().measures();
    }
}
