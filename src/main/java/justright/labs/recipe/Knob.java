package justright.labs.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import justright.training.problem.Hidden;

/// What is turned in the panel that sets the old trade-off beside today's knobs; each place is really trained under a
/// few seeds.
enum Knob {
    /// The old one: how stiff a large network on few examples is, from a large λ to none.
    STIFFNESS,
    /// Today's first: how large the network is, with a penalty.
    SIZE,
    /// Today's second: how many examples a large network with a penalty learns from.
    DATA;

    /// Runs at each place, whose mean is shown.
    static final int SEEDS = 3;

    private static final int FEW = 150;
    private static final int SOME = 400;
    private static final double GENTLE = 0.3;
    private static final List<Double> LAMBDAS = List.of(10.0, 3.0, 1.0, 0.3, 0.1, 0.0);
    private static final List<Integer> EXAMPLES = List.of(100, 200, 400, 800, 1600);

    /// What is trained at each place, from left to right.
    List<Regimen> places() {
        return switch (this) {
            case STIFFNESS ->
                LAMBDAS.stream()
                        .map(lambda -> regimen(Hidden.LARGE, FEW, lambda))
                        .toList();
            case SIZE ->
                Arrays.stream(Hidden.values())
                        .map(hidden -> regimen(hidden, SOME, GENTLE))
                        .toList();
            case DATA ->
                EXAMPLES.stream().map(m -> regimen(Hidden.LARGE, m, GENTLE)).toList();
        };
    }

    private static Regimen regimen(Hidden hidden, int examples, double lambda) {
        return new Regimen(hidden, false, examples, Patient.USUAL_UPDATES, true, lambda);
    }

    /// The runs at a place.
    static List<Case> cases(Patient patient, Regimen place) {
        return LongStream.range(patient.seed(), patient.seed() + SEEDS)
                .mapToObj(seed -> new Case(patient, place, seed))
                .toList();
    }

    /// The runs at all places of all knobs, the quick ones first.
    static List<Case> cases(Patient patient) {
        return Stream.of(STIFFNESS, SIZE, DATA)
                .flatMap(knob -> knob.places().stream())
                .flatMap(place -> cases(patient, place).stream())
                .distinct()
                .toList();
    }
}
