package justright.labs.curveclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The lab asks for no guessing: who knows the signs that it teaches can tell all nine causes from curves and tests.
class SignsTest {

    private final Doctor doctor = new Doctor();

    private long right(Cause cause, int seeds) {
        return LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> Patient.of(cause, seed))
                .filter(patient -> SignsReader.read(patient, doctor.bayes(patient)) == cause)
                .count();
    }

    @Test
    void theSignsTellTheNineCausesApart() {
        assertThat(Cause.ALL.stream().mapToLong(cause -> right(cause, 2)).sum()).isGreaterThanOrEqualTo(17);
    }

    @ParameterizedTest
    @Tag("slow")
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void theSignsTellEachCauseOver60Seeds(Cause cause) {
        assertThat(right(cause, 60)).isGreaterThanOrEqualTo(45);
    }

    @Test
    void rulesOfThumbAloneDoNot() {
        long right = Cause.ALL.stream()
                .map(cause -> Patient.of(cause, 1))
                .filter(patient ->
                        Rules.read(Doctor.sick(patient), doctor.bayes(patient)).equals(Optional.of(patient.cause())))
                .count();
        assertThat(right).isEqualTo(3);
    }
}
