package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Each patient has one cause, and a healthy twin without it.
class PatientTest {

    private static final int FEW = 2;
    private static final int MANY = 30;

    private final Doctor doctor = new Doctor();

    private static Stream<Patient> patients(Cause cause, int count) {
        return LongStream.rangeClosed(1, count).mapToObj(seed -> Patient.of(cause, seed));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void theCauseIsTheOnlyDifferenceFromTheTwin(Cause cause) {
        assertThat(patients(cause, 100)).allSatisfy(patient -> {
            Set<Knob> differing = EnumSet.noneOf(Knob.class);
            Stream.of(Knob.values())
                    .filter(knob -> !knob.isSame(patient.sick(), patient.healthy()))
                    .forEach(differing::add);
            assertThat(differing).containsExactly(cause.cure());
        });
    }

    /// What the knobs read is all there is to a regimen.
    @Test
    void aRegimenIsWhatTheKnobsTurn() {
        assertThat(Regimen.class.getRecordComponents()).hasSameSizeAs(Knob.values());
        Regimen healthy = Patient.of(Cause.NONE, 1).healthy();
        Regimen other = new Regimen(2, 3, 4, 5, 6, 7, false, false);
        assertThat(Knob.values()).noneMatch(knob -> knob.isSame(healthy, other));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void theTwinLearnsFromTheSameExamples(Cause cause) {
        Patient patient = Patient.of(cause, 7);
        Dataset sick = patient.scene().sets(patient.sick()).train();
        Dataset healthy = patient.scene().sets(patient.healthy()).train();

        switch (cause) {
            case OVERFITTING -> {
                assertThat(sick.examples()).isLessThan(20).isLessThan(healthy.examples() / 10);
                assertThat(sick.y().data)
                        .startsWith(healthy.first(sick.examples()).y().data);
            }
            case WRONG_LABELS -> {
                assertThat(sick.x().data).isEqualTo(healthy.x().data);
                long wrong = LongStream.range(0, sick.examples())
                        .filter(j -> sick.label((int) j) != healthy.label((int) j))
                        .count();
                assertThat(wrong).isEqualTo(Math.round(patient.scene().wrong() * sick.examples()));
            }
            case RAW_INPUTS -> {
                assertThat(sick.y().data).isEqualTo(healthy.y().data);
                assertThat(sick.x().data).isNotEqualTo(healthy.x().data);
            }
            default -> {
                assertThat(sick.x().data).isEqualTo(healthy.x().data);
                assertThat(sick.y().data).isEqualTo(healthy.y().data);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePatientAndNoOther() {
        assertThat(Patient.of(Ward.NINE, 5)).isEqualTo(Patient.of(Ward.NINE, 5));
        Set<Scene> scenes = new HashSet<>();
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (long seed = 1; seed <= 500; seed++) {
            Patient patient = Patient.of(Ward.NINE, seed);
            scenes.add(patient.scene());
            causes.add(patient.cause());
            assertThat(Cause.SIMPLE).contains(Patient.of(Ward.THREE, seed).cause());
        }
        assertThat(scenes).hasSize(500);
        assertThat(causes).containsExactlyInAnyOrderElementsOf(Cause.ALL);
    }

    @Test
    void theTwinIsHealthy() {
        checkTwins(4);
    }

    @Test
    @Tag("slow")
    void theTwinIsHealthyOver100Seeds() {
        checkTwins(100);
    }

    private void checkTwins(int seeds) {
        assertThat(patients(Cause.NONE, seeds).parallel().toList())
                .allMatch(patient -> Health.isHealthy(Doctor.twin(patient), doctor.bayes(patient)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void thePatientIsSickAndItsOwnKnobCures(Cause cause) {
        check(cause, FEW);
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void everyPatientIsSickAndItsOwnKnobCures(Cause cause) {
        check(cause, MANY);
    }

    private static void check(Cause cause, int seeds) {
        List<Patient> all = patients(cause, seeds).toList();
        assertThat(all.parallelStream().filter(patient -> {
                    Course twin = Doctor.twin(patient);
                    Treatment cure = Treatment.curing(patient);
                    return Health.isWell(Doctor.sick(patient), twin)
                            || !Health.isWell(Doctor.treated(patient, cure), twin);
                }))
                .isEmpty();
    }

    @Test
    void aRoughDoseCuresAndOneFarOffDoesNot() {
        Patient patient = Patient.of(Cause.LARGE_ALPHA, 10);
        Course twin = Doctor.twin(patient);

        assertThat(Health.isWell(Doctor.treated(patient, dose(0.02)), twin)).isTrue();
        assertThat(Health.isWell(Doctor.treated(patient, dose(0.0002)), twin)).isFalse();
        assertThat(Health.isWell(Doctor.treated(patient, dose(0.5)), twin)).isFalse();
    }

    @Test
    void saturatedUnitsAreSaturated() {
        Patient patient = Patient.of(Cause.SATURATION, 1);

        assertThat(saturated(patient, patient.sick())).isGreaterThan(0.8);
        assertThat(saturated(patient, patient.healthy())).isLessThan(0.3);
    }

    /// The share of hidden activations beyond 0.9 at the first weights.
    private static double saturated(Patient patient, Regimen regimen) {
        PatientRun run = new Case(patient.scene(), regimen).begin();
        Network network = Network.of(run.parameters());
        network.forward(Batch.of(run.train().x(), run.train().y()));
        return IntStream.rangeClosed(1, 2)
                .mapToObj(network::activations)
                .flatMapToDouble(layer -> Arrays.stream(layer.data, 0, layer.getNumElements()))
                .mapToLong(value -> Math.abs(value) > 0.9 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Treatment dose(double alpha) {
        return new Treatment(alpha, 1, 1, 1, 1, 0, false, false);
    }
}
