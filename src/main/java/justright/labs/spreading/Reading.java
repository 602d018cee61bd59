package justright.labs.spreading;

import justright.lab.Moment;
import justright.training.Snapshot;
import justright.training.TrainingState;

/// A moment as sentences need it.
///
/// @param settled updates made since something was moved
/// @param lost the input that has failed; −1 for none
record Reading(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> moment, int settled, int lost) {

    /// So many updates after something was moved, the weights count as what comes of it.
    static final int SETTLED = 400;

    /// Bars that differ by less are alike: masks make them tremble by as much.
    static final double ALIKE = 0.015;

    /// Prices that differ by a smaller factor are alike.
    private static final double SAME_PRICE = 1.25;

    private static final double SAME_SIZE = 0.01;

    /// How L2 pulls, beside dropout.
    enum Pull {
        LESS,
        ALIKE,
        MORE
    }

    static Reading of(Moment<SpreadingRule, SpreadingFrame, SpreadingPicture> moment, Knobs knobs) {
        Snapshot<SpreadingRule, SpreadingFrame> snapshot = moment.snapshot();
        return new Reading(moment, snapshot.settled(), knobs.lostInput());
    }

    SpreadingPicture picture() {
        return moment.picture();
    }

    TrainingState state() {
        return moment.snapshot().state();
    }

    int step() {
        return moment.snapshot().step();
    }

    boolean isSettled() {
        return settled >= SETTLED;
    }

    Bet bet(Remedy remedy) {
        return picture().bet(remedy);
    }

    double loss(Remedy remedy) {
        return picture().losses(remedy).at(lost);
    }

    SensorSpec spec() {
        return picture().frame().sensors().spec();
    }

    /// Whether the first input is as large as the others.
    boolean isSameSize() {
        return Math.abs(spec().size() - 1) < SAME_SIZE;
    }

    Pull pull() {
        double dropout = picture().prices().dropout().getLast();
        double l2 = picture().prices().l2().getLast();
        if (l2 < dropout / SAME_PRICE) {
            return Pull.LESS;
        }
        return l2 > dropout * SAME_PRICE ? Pull.MORE : Pull.ALIKE;
    }

    boolean isMatched() {
        return picture().distance() <= ALIKE;
    }
}
