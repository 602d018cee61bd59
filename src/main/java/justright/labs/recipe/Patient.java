package justright.labs.recipe;

import java.util.Set;
import java.util.stream.LongStream;
import justright.engine.Chance;
import justright.engine.data.Population;
import justright.training.problem.Hidden;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// A failing model: what it learns from and how it was trained when it came in.
///
/// @param noise σ
/// @param seed of its examples and first weights
record Patient(Source source, double noise, Regimen arrival, long seed) {

    /// Updates of a training that is long enough.
    static final int USUAL_UPDATES = 900;

    /// So many patients there are of each illness; every one of them has been cured within the budget by a test.
    static final int WARD = 30;

    /// Seeds whose patient turned out to have one of both illnesses only.
    private static final Set<Long> SINGLE = Set.of(2L, 8L, 17L, 24L);

    /// Seeds whose large network came close to the Bayes error all the same.
    private static final Set<Long> MILD = Set.of(3L, 20L, 30L, 31L, 33L, 34L);

    /// The same illness and seed give the same patient.
    static Patient of(Illness illness, long seed) {
        long bed = Math.floorMod(seed - 1, (long) WARD);
        return inBed(
                illness,
                LongStream.iterate(1, next -> next + 1)
                        .filter(each -> !healthier(illness).contains(each))
                        .skip(bed)
                        .findFirst()
                        .orElseThrow());
    }

    private static Set<Long> healthier(Illness illness) {
        return switch (illness) {
            case BOTH -> SINGLE;
            case HIGH_VARIANCE -> MILD;
            case ANY, HIGH_BIAS -> Set.of();
        };
    }

    private static Patient inBed(Illness illness, long seed) {
        Chance chance = Chance.of(seed).stream("patient");
        return switch (illness) {
            case ANY ->
                switch (chance.below(4)) {
                    case 0 -> inBed(Illness.HIGH_BIAS, seed);
                    case 1 -> inBed(Illness.HIGH_VARIANCE, seed);
                    case 2 -> inBed(Illness.BOTH, seed);
                    default -> undertrained(chance, seed);
                };
            case HIGH_BIAS -> tooSmall(chance, seed);
            case HIGH_VARIANCE -> tooWild(chance, seed);
            case BOTH -> twice(chance, seed);
        };
    }

    private static Patient tooSmall(Chance chance, long seed) {
        return switch (pick(chance, Source.MOONS, Source.CIRCLE, Source.SPIRALS)) {
            case MOONS -> new Patient(Source.MOONS, pick(chance, 0.15, 0.20, 0.25), trained(Hidden.NONE, 400), seed);
            case CIRCLE ->
                new Patient(
                        Source.CIRCLE, pick(chance, 0.10, 0.15), trained(Hidden.NONE, pick(chance, 200, 400)), seed);
            default -> new Patient(Source.SPIRALS, 0.06, trained(pick(chance, Hidden.NONE, Hidden.SMALL), 400), seed);
        };
    }

    private static Patient tooWild(Chance chance, long seed) {
        Regimen arrival = trained(pick(chance, Hidden.MEDIUM, Hidden.LARGE), pick(chance, 100, 150, 200));
        return chance.below(2) == 0
                ? new Patient(Source.MOONS, pick(chance, 0.25, 0.30), arrival, seed)
                : new Patient(Source.CIRCLE, 0.15, arrival, seed);
    }

    private static Patient twice(Chance chance, long seed) {
        return new Patient(Source.SPIRALS, 0.06, trained(Hidden.SMALL, pick(chance, 100, 150)), seed);
    }

    private static Patient undertrained(Chance chance, long seed) {
        Hidden hidden = pick(chance, Hidden.MEDIUM, Hidden.LARGE);
        Regimen arrival = new Regimen(hidden, false, pick(chance, 200, 400), pick(chance, 100, 300), false, 0);
        return chance.below(2) == 0
                ? new Patient(Source.MOONS, 0.20, arrival, seed)
                : new Patient(Source.CIRCLE, 0.15, arrival, seed);
    }

    private static Regimen trained(Hidden hidden, int examples) {
        return new Regimen(hidden, false, examples, USUAL_UPDATES, true, 0);
    }

    @SafeVarargs
    private static <T> T pick(Chance chance, T... from) {
        return from[chance.below(from.length)];
    }

    /// Where its examples come from; the density is known.
    Population population() {
        return source.population(noise).orElseThrow();
    }

    ProblemSpec examples(Regimen regimen, long seedOfRun) {
        return new ProblemSpec(source, noise, regimen.examples(), seedOfRun);
    }
}
