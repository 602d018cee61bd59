package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.lab.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Doctor.Bench bench = new Doctor.Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Tally tally() {
        return bench.ask(it -> it.tally().get());
    }

    @Test
    void eachPatientCountsOnceByTheFirstName() {
        Patient one = Patient.of(Cause.CAPACITY, 1);
        Patient other = Patient.of(Cause.OVERFITTING, 2);
        Tally tally = Tally.NONE
                .with(one, Cause.OVERFITTING)
                .with(one, Cause.CAPACITY)
                .with(other, Cause.OVERFITTING);

        assertThat(tally.seen()).isEqualTo(2);
        assertThat(tally.right()).isEqualTo(1);
    }

    @Test
    void takingANameBackDoesNotTakeItOffTheTally() {
        bench.show(Map.of(), 10, 0);
        Undo undo = bench.undo();
        bench.tell(it -> it.name(Cause.OVERFITTING));
        assertThat(tally()).isEqualTo(Tally.NONE.with(Patient.of(Ward.NINE, 10), Cause.OVERFITTING));

        bench.tell(_ -> undo.undo());
        bench.tell(it -> it.name(Cause.LARGE_ALPHA));
        bench.settle();
        assertThat(bench.reading().isRight()).isTrue();
        assertThat(tally().right()).isZero();

        bench.tell(CurveClinicModel::newSeed);
        bench.settle();
        Cause next = bench.reading().patient().cause();
        bench.tell(it -> it.name(next));
        assertThat(tally().seen()).isEqualTo(2);
        assertThat(tally().right()).isEqualTo(1);
    }

    /// Whoever looks at a prepared state has named nothing.
    @Test
    void whatAStateOrAChallengeNamesDoesNotCount() {
        bench.show(Map.of("named", "large_alpha"), 10, 0);
        bench.tell(it -> it.name(Cause.LARGE_ALPHA));

        assertThat(tally().seen()).isZero();
    }
}
