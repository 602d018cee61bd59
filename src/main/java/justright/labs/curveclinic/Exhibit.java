package justright.labs.curveclinic;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import justright.training.problem.Source;

/// One cause in the gallery: another patient that has it, among moons as all there, and what becomes of it once its own
/// knob is turned.
record Exhibit(Cause cause, Case sick, Case cured) {

    /// Far from the patients that come in, so that no exhibit gives one away.
    private static final long OTHERS = 1_000_000;

    private static final List<Exhibit> ALL = Cause.ALL.stream().map(Exhibit::of).toList();

    private static Exhibit of(Cause cause) {
        Patient patient = LongStream.iterate(OTHERS + 100L * Cause.ALL.indexOf(cause), next -> next + 1)
                .mapToObj(seed -> Patient.of(cause, seed))
                .filter(each -> each.scene().source() == Source.MOONS)
                .findFirst()
                .orElseThrow();
        return new Exhibit(
                cause,
                new Case(patient.scene(), patient.sick()),
                new Case(patient.scene(), Treatment.curing(patient).of(patient.sick())));
    }

    /// Every cause once.
    static List<Exhibit> all() {
        return ALL;
    }

    /// What has to be trained for the gallery.
    static Stream<Case> cases() {
        return ALL.stream().flatMap(each -> Stream.of(each.sick(), each.cured()));
    }
}
