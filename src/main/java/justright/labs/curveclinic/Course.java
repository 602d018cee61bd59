package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import justright.training.BiasVariance;
import justright.training.Curves;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Snapshot;
import justright.ui.plot.curve.Curve;

/// How a run went, look by look. One that became infinite ends there.
record Course(List<Look> looks) {

    /// J has moved once it is this much of its start away from it.
    private static final double MOVED = 0.005;

    /// The end of a run is its last tenth.
    private static final double LAST = 0.9;

    /// Late is the second half: a run that comes too late is as sick as one that goes wrong.
    private static final double HALF = 0.5;

    /// The error of guessing between two classes.
    private static final double GUESSING = 0.5;

    Course {
        looks = List.copyOf(looks);
    }

    /// What was measured after so many updates.
    ///
    /// @param cost J on the train set; `train` and `dev` the errors
    record Look(int step, double cost, double train, double dev) {

        static Look of(int step, Measures measures) {
            return new Look(
                    step, measures.get(Series.COST), measures.get(Series.TRAIN_ERROR), measures.get(Series.DEV_ERROR));
        }
    }

    /// What a run on screen has recorded up to this moment.
    static Course of(Snapshot<?, ?> now) {
        Curves curves = now.curves();
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < curves.size() && curves.steps()[i] <= now.step(); i++) {
            looks.add(new Look(
                    curves.steps()[i],
                    curves.curve(Series.COST).last()[i],
                    curves.curve(Series.TRAIN_ERROR).last()[i],
                    curves.curve(Series.DEV_ERROR).last()[i]));
        }
        return new Course(looks);
    }

    Look start() {
        return looks.getFirst();
    }

    Look last() {
        return looks.getLast();
    }

    /// The share of the run before J had moved by half a per cent of its start, 0 … 1.
    double flat() {
        double begin = start().cost();
        return looks.stream()
                        .filter(look -> !(Math.abs(look.cost() - begin) <= MOVED * begin))
                        .mapToInt(Look::step)
                        .findFirst()
                        .orElse(last().step())
                / (double) Patient.UPDATES;
    }

    /// Both errors at the end, as means over the last tenth of what was made.
    BiasVariance end(double bayes) {
        int from = (int) (LAST * last().step());
        return new BiasVariance(mean(from, Look::train), mean(from, Look::dev), bayes);
    }

    /// The mean dev error over the second half of the run; what it did not come to counts as guessing.
    double late() {
        int half = (int) (HALF * Patient.UPDATES);
        double made = Math.clamp((last().step() - half) / (double) (Patient.UPDATES - half), 0, 1);
        return made == 0 ? GUESSING : made * mean(half, Look::dev) + (1 - made) * GUESSING;
    }

    private double mean(int from, ToDoubleFunction<Look> value) {
        return looks.stream()
                .filter(look -> look.step() >= from)
                .mapToDouble(value)
                .average()
                .orElse(GUESSING);
    }

    /// One of its numbers along the run.
    Curve curve(ToDoubleFunction<Look> value) {
        return Curve.of(
                looks.stream().mapToInt(Look::step).toArray(),
                looks.stream().mapToDouble(value).toArray());
    }
}
