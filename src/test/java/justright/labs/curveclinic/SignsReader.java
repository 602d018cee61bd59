package justright.labs.curveclinic;

import java.util.Collections;
import java.util.List;
import justright.training.BiasVariance;

/// A student who knows the nine signs, in numbers, and looks at the patient's curves, the tenth of α, the tiny subset
/// and the gradient; nothing else, least of all the patient.
final class SignsReader {

    /// J this many times its start: steps too large.
    private static final double JUMPED = 2.7;

    /// A start that no sound first weights give.
    private static final double TOO_HIGH = 1.6;

    private static final double TINY_GRADIENT = 0.05;
    private static final double APART = 0.03;
    private static final double GONE = 0.05;

    /// Mean |Δ ln J| between looks late in a run.
    private static final double TREMBLING = 0.08;

    /// Hardly better than tossing a coin.
    private static final double GUESSING = 0.47;

    private static final double SMOOTH = 0.006;
    private static final double LEARNED = 0.15;
    private static final double COST_OF_LEARNED = 0.02;

    private SignsReader() {}

    static Cause read(Patient patient, double bayes) {
        Course sick = Doctor.sick(patient);
        double longest =
                Collections.max(Slopes.of(Exam.GRADIENT_CHECK.of(patient)).lengths());
        double start = sick.start().cost();
        BiasVariance end = sick.end(bayes);
        if (highest(sick) > JUMPED * start) {
            return Cause.LARGE_ALPHA;
        }
        if (start > TOO_HIGH) {
            return Cause.SATURATION;
        }
        if (sick.flat() >= Rules.FLAT && longest < TINY_GRADIENT) {
            return Cause.POOR_START;
        }
        if (end.train() < GONE && end.variance() > APART) {
            return Cause.OVERFITTING;
        }
        return highWithoutGap(sick, Doctor.train(Exam.TINY_SUBSET.of(patient)), longest, bayes);
    }

    private static Cause highWithoutGap(Course sick, Course tiny, double longest, double bayes) {
        boolean learned = tiny.end(bayes).train() <= LEARNED;
        boolean well = learned && tiny.last().cost() < COST_OF_LEARNED;
        if (well && sick.end(bayes).variance() < -APART) {
            return Cause.WRONG_LABELS;
        }
        if (sick.end(bayes).train() > GUESSING && !well) {
            return Cause.RAW_INPUTS;
        }
        double trembling = trembling(sick);
        if (trembling > TREMBLING) {
            return learned ? Cause.TINY_BATCHES : Cause.RAW_INPUTS;
        }
        if (trembling < SMOOTH && !well && longest > APART) {
            return Cause.SMALL_ALPHA;
        }
        return learned ? Cause.CAPACITY : Cause.RAW_INPUTS;
    }

    private static double highest(Course course) {
        return course.looks().stream()
                .mapToDouble(Course.Look::cost)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double trembling(Course course) {
        List<Course.Look> looks = course.looks();
        List<Course.Look> late = looks.subList(looks.size() / 2, looks.size());
        double sum = 0;
        for (int i = 1; i < late.size(); i++) {
            sum += Math.abs(Math.log(late.get(i).cost() / late.get(i - 1).cost()));
        }
        return sum / (late.size() - 1);
    }
}
