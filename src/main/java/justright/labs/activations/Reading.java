package justright.labs.activations;

import java.util.List;
import justright.engine.network.Activation;
import justright.lab.Moment;
import justright.training.Series;
import justright.training.Snapshot;

/// All that pictures and sentences say of one moment.
///
/// @param kind the function looked at
/// @param z of the probe
/// @param noise σ of what z is shaken by
record Reading(Moment<Rule, ContestFrame, ContestPicture> moment, Scene scene, Kind kind, double z, double noise) {

    private static final Shape RELU_OF_PIECES = new Pieces(new double[] {0, 1}, new double[] {0, 0});

    Snapshot<Rule, ContestFrame> snapshot() {
        return moment.snapshot();
    }

    Contest contest() {
        return snapshot().frame().contest();
    }

    Design design() {
        return contest().design();
    }

    int step() {
        return snapshot().step();
    }

    double learningRate() {
        return snapshot().hyperparameters().learningRate();
    }

    LaneFrame lane(Kind other) {
        return snapshot().frame().lane(other);
    }

    LaneFrame lane() {
        return lane(kind);
    }

    LanePicture picture(Kind other) {
        return moment.picture().lane(other);
    }

    LanePicture picture() {
        return picture(kind);
    }

    /// g as the last hidden layer has it now; as it was designed, if the network has overflowed.
    Shape shape(Kind other) {
        List<Shape> shapes = picture(other).shapes();
        if (!shapes.isEmpty()) {
            return shapes.getLast();
        }
        Activation designed = other.activation(design().leak(), design().pieces());
        return designed instanceof Activation.Curve curve ? Shape.of(curve) : RELU_OF_PIECES;
    }

    Shape shape() {
        return shape(kind);
    }

    Throughput throughput(Kind other) {
        return picture(other).throughput();
    }

    /// What of a gradient reaches the layer below at the probe.
    double share() {
        return throughput(kind).at(z);
    }

    /// By how much noise on z moves g: the standard deviation of g(z + σε) over the draws of the run.
    double push(Kind other, double at) {
        return Push.of(shape(other), at, noise, contest().draws());
    }

    /// The share of train examples misclassified; NaN once its numbers have overflowed.
    double trainError(Kind other) {
        return snapshot().measures().get(Series.trainError(other.lane()));
    }

    /// Updates to the target error over ReLU's; NaN if one of them has not got there.
    double againstRelu(Kind other) {
        int own = lane(other).arrived();
        int relu = lane(Kind.RELU).arrived();
        return own < 0 || relu < 0 ? Double.NaN : (double) own / relu;
    }
}
