package justright.labs.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import justright.training.BiasVariance;
import justright.training.BiasVariance.Verdict;
import justright.training.Spread;
import justright.ui.reading.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold whatever the pictures look like.
class RecipeClaimsTest {

    private final Ward ward = new Ward();

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.11, 0, HIGH_VARIANCE, VARIANCE",
        "0.15, 0.16, 0, HIGH_BIAS, BIAS",
        "0.15, 0.30, 0, BOTH, BIAS",
        "0.005, 0.01, 0, NEITHER, DONE",
        "0.15, 0.16, 0.15, NEITHER, DONE",
        "0.08, 0.10, 0.01, HIGH_BIAS, BIAS",
        "0.08, 0.10, 0.075, HIGH_VARIANCE, VARIANCE"
    })
    void theChartStandsWhereBiasAndVarianceAreJudged(
            double train, double dev, double bayes, Verdict verdict, Stand stand) {
        BiasVariance errors = new BiasVariance(train, dev, bayes);
        assertThat(errors.verdict()).isEqualTo(verdict);
        assertThat(Stand.of(errors)).isEqualTo(stand);
        assertThat(Judgement.name(errors.verdict())).isEqualTo(Judgement.name(verdict));
    }

    @Test
    void moreDataAloneDoesNotCureABias() {
        checkMoreData(5);
    }

    @Test
    @Tag("slow")
    void moreDataAloneDoesNotCureABiasOver20Seeds() {
        checkMoreData(20);
    }

    /// The mean change of the bias does not lie below 0 by more than two of its standard errors, and the verdict stays.
    private void checkMoreData(int seeds) {
        List<Double> changes = LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> Patient.of(Illness.HIGH_BIAS, seed))
                .map(patient -> {
                    BiasVariance after = ward.train(patient, patient.arrival().after(Remedy.DATA));
                    assertThat(after.isHighBias()).as("%s", patient).isTrue();
                    return after.bias() - ward.arrival(patient).bias();
                })
                .toList();
        Spread spread = new Spread(changes);
        double noise = spread.deviation() / Math.sqrt(seeds);
        assertThat(spread.mean()).isGreaterThan(-2 * noise - 0.002);
    }

    @Test
    void aBiggerNetworkAloneCuresABias() {
        checkBigger(5);
    }

    @Test
    @Tag("slow")
    void aBiggerNetworkAloneCuresABiasOver20Seeds() {
        checkBigger(20);
    }

    private void checkBigger(int seeds) {
        LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> Patient.of(Illness.HIGH_BIAS, seed))
                .forEach(patient -> {
                    assertThat(ward.arrival(patient).isHighBias())
                            .as("%s", patient)
                            .isTrue();
                    Regimen regimen = patient.arrival();
                    BiasVariance errors = ward.arrival(patient);
                    while (errors.isHighBias() && regimen.allows(Remedy.BIGGER)) {
                        regimen = regimen.after(Remedy.BIGGER);
                        errors = ward.train(patient, regimen);
                    }
                    assertThat(errors.isHighBias()).as("%s", patient).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource(Illness.class)
    void aPatientFailsAndIsCuredWithinTheBudget(Illness illness) {
        checkWard(illness, 3);
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(Illness.class)
    void everyPatientFailsAndIsCuredWithinTheBudget(Illness illness) {
        checkWard(illness, Patient.WARD);
    }

    private void checkWard(Illness illness, int patients) {
        List<Ward.Course> courses = LongStream.rangeClosed(1, patients)
                .parallel()
                .mapToObj(seed -> ward.treat(Patient.of(illness, seed)))
                .toList();
        assertThat(courses).allSatisfy(course -> {
            assertThat(illness.shows(course.arrival().verdict()))
                    .as("%s", course)
                    .isTrue();
            assertThat(course.isCured()).as("%s", course).isTrue();
            assertThat(course.spent()).isLessThanOrEqualTo(RecipeSettings.BUDGET);
        });
    }

    @Test
    void theWardIsFiniteAndTheSameSeedGivesTheSamePatient() {
        for (Illness illness : Illness.values()) {
            assertThat(Patient.of(illness, 7)).isEqualTo(Patient.of(illness, 7 + Patient.WARD));
            assertThat(Patient.of(illness, -1)).isEqualTo(Patient.of(illness, Patient.WARD - 1));
        }
    }
}
