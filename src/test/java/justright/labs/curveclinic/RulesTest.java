package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Flat start, gap, no gap: what rules of thumb make of curves.
class RulesTest {

    private final Doctor doctor = new Doctor();

    private static double falling(int step) {
        return 1.0 / (1 + step);
    }

    private static Course course(IntToDoubleFunction cost, double train, double dev) {
        return new Course(IntStream.rangeClosed(0, 80)
                .map(i -> 10 * i)
                .mapToObj(step -> new Course.Look(step, cost.applyAsDouble(step), train, dev))
                .toList());
    }

    @Test
    void aFlatStartIsTheFirstWeights() {
        Course flat = course(step -> step < 300 ? 0.69 : 0.2, 0.1, 0.1);
        assertThat(flat.flat()).isEqualTo(0.375);
        assertThat(Rules.read(flat, 0.05)).contains(Cause.POOR_START);
        assertThat(Rules.read(course(step -> 0.69, 0.5, 0.5), 0.05)).contains(Cause.POOR_START);
    }

    @Test
    void aGapIsOverfittingAndAHighErrorWithoutIsCapacity() {
        assertThat(Rules.read(course(RulesTest::falling, 0.0, 0.15), 0.05)).contains(Cause.OVERFITTING);
        assertThat(Rules.read(course(RulesTest::falling, 0.15, 0.16), 0.05)).contains(Cause.CAPACITY);
        assertThat(Rules.read(course(RulesTest::falling, 0.05, 0.06), 0.05)).isEmpty();
    }

    @Test
    void atLeastNineOfTenPatientsOfTheThreeKindsAreReadRight() {
        long right = Cause.SIMPLE.stream().mapToLong(cause -> right(cause, 4)).sum();
        assertThat(right).isGreaterThanOrEqualTo(11);
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(names = {"POOR_START", "OVERFITTING", "CAPACITY"})
    void atLeastNineOfTenOver100SeedsOfEachKind(Cause cause) {
        assertThat(right(cause, 100)).isGreaterThanOrEqualTo(90);
    }

    private long right(Cause cause, int seeds) {
        return LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> Patient.of(cause, seed))
                .filter(patient ->
                        Rules.read(Doctor.sick(patient), doctor.bayes(patient)).equals(Optional.of(cause)))
                .count();
    }

    /// They know three causes only.
    @Test
    void aTinyAlphaIsReadAsCapacity() {
        Patient patient = Patient.of(Ward.NINE, 21);
        assertThat(patient.cause()).isEqualTo(Cause.SMALL_ALPHA);
        assertThat(Rules.read(Doctor.sick(patient), doctor.bayes(patient))).contains(Cause.CAPACITY);
    }

    @Test
    void aRunThatBecameInfiniteIsReadAllTheSame() {
        Course short1 = new Course(
                List.of(new Course.Look(0, 0.7, 0.5, 0.5), new Course.Look(10, Double.POSITIVE_INFINITY, 0.5, 0.5)));
        Course short2 = new Course(List.of(new Course.Look(0, Double.NaN, 0.5, 0.5)));
        for (Course course : List.of(short1, short2)) {
            assertThat(course.late()).isEqualTo(0.5);
            assertThat(course.flat()).isBetween(0.0, 1.0);
            assertThat(Rules.read(course, 0.05)).contains(Cause.CAPACITY);
            assertThat(Health.isHealthy(course, 0.05)).isFalse();
        }
        Course most = new Course(course(RulesTest::falling, 0.1, 0.1).looks().subList(0, 61));
        assertThat(most.late()).isCloseTo(0.5 * 0.1 + 0.5 * 0.5, org.assertj.core.data.Offset.offset(1e-12));
    }
}
