package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import justright.engine.probe.Verdict;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.labs.curveclinic.CurveClinicModel.Shown;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CurveClinicModelTest {

    private static final int END = Patient.UPDATES;

    private final Doctor.Bench bench = new Doctor.Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static boolean mentions(Phrase phrase, String key) {
        return phrase.key().equals(key)
                || phrase.arguments().stream().anyMatch(each -> each instanceof Phrase inner && mentions(inner, key));
    }

    private boolean isUnlocked() {
        return bench.ask(it -> it.knobs().alpha.available().get());
    }

    private List<Shown> gallery() {
        return bench.ask(it -> it.gallery().get());
    }

    private Stream<Phrase> said() {
        return bench.ask(it -> Stream.of(
                it.diagnosis().getValue().verdict(),
                it.diagnosis().getValue().advice(),
                it.description().getValue(),
                CaseWords.of(Objects.requireNonNull(it.reading().get()))));
    }

    @Test
    void nothingSaidGivesTheCauseAwayBeforeAFaultIsNamed() {
        bench.show(Map.of("exams", "alpha_tenth tiny_subset gradient_check shuffled_labels"), 10, END);
        assertThat(said())
                .noneMatch(phrase -> Cause.ALL.stream()
                        .anyMatch(cause -> mentions(phrase, "setting.named." + cause.key())
                                || mentions(phrase, "sign." + cause.key())));
        assertThat(bench.ask(it -> it.diagnosis().getValue()).icon()).isEqualTo("info");
        assertThat(isUnlocked()).isFalse();

        bench.tell(it -> it.name(Cause.LARGE_ALPHA));
        assertThat(said()).anyMatch(phrase -> mentions(phrase, "setting.named.large_alpha"));
        assertThat(isUnlocked()).isTrue();
    }

    @Test
    void testsAreReallyMadeAndPaidOnce() {
        bench.show(Map.of(), 19, END);
        assertThat(bench.reading().spent()).isZero();
        bench.tell(it -> {
            it.order(Exam.GRADIENT_CHECK);
            it.order(Exam.TINY_SUBSET);
            it.order(Exam.TINY_SUBSET);
        });
        bench.settle();

        Reading now = bench.reading();
        assertThat(now.spent()).isEqualTo(Exam.GRADIENT_CHECK.price() + Exam.TINY_SUBSET.price());
        Course made = now.trained().get(Exam.TINY_SUBSET);
        assertThat(made).isEqualTo(Doctor.train(Exam.TINY_SUBSET.of(now.patient())));
        Slopes slopes = now.slopes().orElseThrow();
        assertThat(slopes.ratio()).isLessThan(1e-6);
        assertThat(slopes.lengths()).hasSize(3).allMatch(length -> length < 1e-2);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void backpropIsRightInEveryPatient(Cause cause) {
        Patient patient = Patient.of(cause, 3);
        Slopes slopes = Slopes.of(Exam.GRADIENT_CHECK.of(patient));

        assertThat(slopes.verdict()).isIn(Verdict.GOOD, Verdict.TOO_FLAT, Verdict.LOOK_AGAIN);
        assertThat(slopes.lengths()).allMatch(Double::isFinite);
    }

    @Test
    void theFaultIsNamedOnceAndTheNextPatientIsFresh() {
        bench.show(Map.of("exams", "tiny_subset"), 10, END);
        bench.tell(it -> {
            it.name(Cause.OVERFITTING);
            it.name(Cause.LARGE_ALPHA);
        });
        assertThat(bench.verdict()).isEqualTo("verdict.wrong");
        assertThat(bench.reading().named()).isEqualTo(Cause.OVERFITTING);

        bench.tell(CurveClinicModel::newSeed);
        bench.settle();
        Reading next = bench.reading();
        assertThat(next.number()).isEqualTo(11);
        assertThat(next.patient()).isEqualTo(Patient.of(Ward.NINE, 11));
        assertThat(next.ordered()).isEmpty();
        assertThat(next.isNamed()).isFalse();
        assertThat(bench.verdict()).isEqualTo("verdict.open");
    }

    @Test
    void takingTheNextPatientBackBringsTheLastOneBackWithAllThatWasDone() {
        bench.show(Map.of(), 10, END);
        Undo undo = bench.undo();
        bench.tell(it -> it.order(Exam.TINY_SUBSET));
        bench.tell(it -> it.name(Cause.OVERFITTING));
        bench.tell(it -> it.knobs().alpha.set(0.5));
        bench.settle();
        Reading before = bench.reading();

        bench.tell(CurveClinicModel::newSeed);
        bench.settle();
        bench.tell(_ -> undo.undo());
        bench.settle();
        Reading after = bench.reading();
        assertThat(after.patient()).isEqualTo(before.patient());
        assertThat(after.regimen()).isEqualTo(before.regimen());
        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.trained()).isEqualTo(before.trained());
        assertThat(after.named()).isEqualTo(before.named());

        bench.tell(_ -> undo.redo());
        bench.settle();
        assertThat(bench.reading().patient()).isEqualTo(Patient.of(Ward.NINE, 11));
        assertThat(bench.reading().isNamed()).isFalse();
        assertThat(bench.reading().spent()).isZero();
    }

    @Test
    void takingAnotherWardBackBringsTheLastPatientBack() {
        bench.show(Map.of("ward", "nine"), 10, END);
        Undo undo = bench.undo();
        bench.tell(it -> it.name(Cause.OVERFITTING));
        bench.tell(it -> it.knobs().batch.set(3.0));
        bench.tell(it -> it.knobs().ward.set(Ward.THREE));
        bench.settle();
        assertThat(bench.reading().isNamed()).isFalse();

        bench.tell(_ -> undo.undo());
        bench.settle();
        assertThat(bench.reading().patient()).isEqualTo(Patient.of(Ward.NINE, 10));
        assertThat(bench.reading().named()).isEqualTo(Cause.OVERFITTING);
        assertThat(bench.reading().regimen().batch())
                .isEqualTo(3 * bench.reading().patient().sick().batch());
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, 0.012, verdict.cured, advice.cured",
        "alpha, 0.5, verdict.sick, advice.sick.dose",
        "units, 2, verdict.sick, advice.sick.knob"
    })
    void turningAKnobShowsWhetherItHeals(String knob, String value, String verdict, String advice) {
        bench.show(Map.of("named", "large_alpha", knob, value), 10, END);

        assertThat(bench.verdict()).isEqualTo(verdict);
        assertThat(bench.advice()).isEqualTo(advice);
        assertThat(bench.reading().admitted())
                .contains(Doctor.sick(bench.reading().patient()));
    }

    /// Before, a healthy run beside it would tell how far off it is.
    @Test
    void theTwinStandsBehindOnceAFaultIsNamedAndTheAdmittedRunOnceItIsTreated() {
        bench.show(Map.of(), 10, END);
        assertThat(curves().behind()).isEmpty();

        bench.show(Map.of("named", "large_alpha"), 10, END);
        assertThat(curves().behind()).contains(Doctor.twin(bench.reading().patient()));

        bench.show(Map.of("named", "large_alpha", "alpha", "0.012"), 10, END);
        assertThat(curves().behind()).contains(Doctor.sick(bench.reading().patient()));
    }

    private ClinicCurves curves() {
        Words words = new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright.labs.curveclinic.text",
                "justright/words/shared");
        return new ClinicCurves(bench.reading(), List.of(), List.of(), END, words);
    }

    @Test
    void nothingBreaksWhereTheKnobsStandFarOff() {
        Map<String, String> wild = Map.of(
                "named",
                "large_alpha",
                "alpha",
                "200",
                "start",
                "200",
                "batch",
                "0.005",
                "examples",
                "0.005",
                "units",
                "0.005",
                "exams",
                "alpha_tenth tiny_subset gradient_check shuffled_labels",
                "lambda",
                "100");
        bench.show(wild, 10, END);

        Reading now = bench.reading();
        assertThat(now.isOver()).isTrue();
        assertThat(now.isWell()).contains(false);
        assertThat(now.run().late()).isBetween(0.0, 1.0);
    }

    @Test
    void anotherWardIsAnotherPatient() {
        bench.show(Map.of("named", "large_alpha"), 10, END);
        bench.tell(it -> it.knobs().ward.set(Ward.THREE));
        bench.settle();

        assertThat(bench.reading().patient()).isEqualTo(Patient.of(Ward.THREE, 10));
        assertThat(bench.reading().isNamed()).isFalse();
    }

    @Test
    void aSavedCaseComesBack() {
        bench.show(Map.of("named", "overfitting", "examples", "100", "exams", "tiny_subset"), 1, END);
        Reading before = bench.reading();
        LabState saved = bench.ask(CurveClinicModel::state);
        bench.show(Map.of(), 10, 0);
        bench.tell(it -> it.restore(saved));
        bench.settle();

        Reading after = bench.reading();
        assertThat(after.patient()).isEqualTo(before.patient());
        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.ordered()).isEqualTo(Set.of(Exam.TINY_SUBSET));
        assertThat(after.named()).isEqualTo(Cause.OVERFITTING);
    }

    @Test
    void theGalleryHoldsEveryCauseSickAndCured() {
        assertThat(gallery()).isEmpty();
        bench.show(Map.of("face", "gallery"), 10, END);

        List<Shown> gallery = gallery();
        assertThat(gallery).extracting(shown -> shown.exhibit().cause()).containsExactlyElementsOf(Cause.ALL);
        assertThat(gallery).allSatisfy(shown -> {
            assertThat(shown.sick()).isNotNull();
            assertThat(shown.cured()).isNotNull();
            assertThat(Health.isWell(Objects.requireNonNull(shown.sick()), Objects.requireNonNull(shown.cured())))
                    .as("%s", shown.exhibit().cause())
                    .isFalse();
        });
    }

    @Test
    void challengesCallPatientsThatHaveTheCauseAndCheckTheirOwnRun() {
        assertThat(Patient.of(Ward.NINE, ClinicChallenges.FLAT).cause()).isEqualTo(Cause.POOR_START);
        assertThat(Patient.of(Ward.NINE, ClinicChallenges.GAP).cause()).isEqualTo(Cause.OVERFITTING);
        assertThat(Patient.of(Ward.NINE, ClinicChallenges.SMALL).cause()).isEqualTo(Cause.CAPACITY);
        assertThat(Patient.of(Ward.NINE, ClinicChallenges.DELIVERY).cause()).isEqualTo(Cause.WRONG_LABELS);
        for (Challenge challenge : bench.ask(CurveClinicModel::challenges)) {
            Outcome outcome = bench.<Outcome>report(_ -> challenge::run);
            assertThat(challenge.options()).contains(outcome.option());
            assertThat(outcome.option())
                    .isEqualTo(
                            switch (challenge.id()) {
                                case ClinicChallenges.PLATEAU -> "shorter";
                                case ClinicChallenges.EXAMPLES -> "gap";
                                default -> "below";
                            });
        }
    }
}
