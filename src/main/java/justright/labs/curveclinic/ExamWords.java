package justright.labs.curveclinic;

import justright.engine.probe.Verdict;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What a test gave, in one line: numbers, not causes.
final class ExamWords {

    private ExamWords() {}

    static Phrase of(Exam exam, Reading now) {
        if (exam == Exam.GRADIENT_CHECK) {
            return now.slopes().map(ExamWords::check).orElseGet(() -> Phrase.of("exam.running"));
        }
        Course course = now.trained().get(exam);
        if (course == null) {
            return Phrase.of("exam.running");
        }
        double before = now.admitted().map(it -> it.last().cost()).orElse(Double.NaN);
        double train = course.end(now.bayes()).train();
        return Phrase.of(
                "exam." + exam.key(),
                size(course.last().cost()),
                size(before),
                Numbers.percent(train),
                Numbers.whole(Math.min(Case.TINY, now.patient().sick().examples())));
    }

    private static Phrase check(Slopes slopes) {
        boolean good = slopes.verdict() == Verdict.GOOD;
        boolean flat = slopes.verdict() == Verdict.TOO_FLAT;
        return Phrase.of(
                good ? "exam.gradient_check.good" : flat ? "exam.gradient_check.flat" : "exam.gradient_check.other",
                Numbers.magnitude(slopes.ratio()));
    }

    static String size(double cost) {
        return Double.isFinite(cost) ? Numbers.significant(cost, 2) : "∞";
    }
}
