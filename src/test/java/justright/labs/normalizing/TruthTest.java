package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.labs.normalizing.TwinFrame.Place;
import justright.training.TrainingState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is chosen, what the lab says of a run is what a second look at its numbers finds.
///
/// The second look knows nothing of the lab's own measuring: it keeps every J − J* of the run and, after the verdict,
/// lets the run go on.
class TruthTest {

    private static final int HORIZON = 200;
    private static final int LONGER = 600;

    /// One thing a user may choose.
    record Case(Choice choice, OptimizerChoice optimizer, BatchChoice batch, double alpha) {

        /// α as typed; 0: as the lab computes it.
        TwinRule rule(Problem problem) {
            return new TwinRule(optimizer.optimizer(), alpha(problem.raw()), alpha(problem.prepared()), batch.size());
        }

        private double alpha(Terrain terrain) {
            if (alpha > 0) {
                return alpha;
            }
            return batch == BatchChoice.FULL ? terrain.bestLearningRate() : terrain.safeLearningRate();
        }
    }

    static List<Case> cases() {
        return cases(
                List.of(DataSource.WINE, DataSource.WIDE, DataSource.HARMLESS),
                List.of(0.0, 3.0, 1000.0),
                List.of(0.0),
                List.of(Kind.LINEAR_REGRESSION),
                1);
    }

    /// Every seventh of all: seven divides no count of choices, so that each meets each.
    static List<Case> manyCases() {
        List<Case> all = cases(
                List.of(DataSource.values()),
                List.of(0.0, 0.01, 1.0, 3.0, 10.0, 1000.0),
                List.of(0.0, 10.0),
                List.of(Kind.values()),
                1);
        return IntStream.range(0, all.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Case> cases(
            List<DataSource> sources, List<Double> scales, List<Double> shifts, List<Kind> kinds, int seeds) {
        List<Case> all = new ArrayList<>();
        for (DataSource source : sources) {
            for (double scale : scales) {
                for (double shift : shifts) {
                    for (Kind kind : kinds) {
                        for (int seed = 0; seed < seeds; seed++) {
                            boolean bias = (seed + sources.indexOf(source)) % 2 == 1;
                            Choice choice = new Choice(
                                    source, scale, shift, bias, kind, InputStep.NORMALIZED, 1.4, -1.6, 21 + seed);
                            all.addAll(runs(choice));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Stream<Double> alphas(OptimizerChoice optimizer) {
        return optimizer.isAdaptive() ? Stream.of(1e-7, 0.03, 0.25, 10.0) : Stream.of(1e-7, 0.0, 0.25, 10.0);
    }

    private static List<Case> runs(Choice choice) {
        return Stream.of(OptimizerChoice.values())
                .flatMap(optimizer -> Stream.of(BatchChoice.values())
                        .flatMap(batch -> alphas(optimizer).map(alpha -> new Case(choice, optimizer, batch, alpha))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSaidIsSo(Case each) {
        check(each);
    }

    @ParameterizedTest
    @MethodSource("manyCases")
    @Tag("slow")
    void whatIsSaidIsSoEverywhere(Case each) {
        check(each);
    }

    private static void check(Case each) {
        Problem problem = Problems.of(each.choice());
        TwinRule rule = each.rule(problem);
        Watched run = new Watched(problem, rule);
        run.goTo(HORIZON);
        TwinFrame said = run.frame();
        TrainingState state = run.state();
        String verdict = NormalizingDiagnosis.of(picture(said, rule, run.step()), state, HORIZON)
                .verdict()
                .key();
        run.goTo(LONGER);
        boolean plain = rule.isPlain() && problem.raw().isQuadratic();
        checkPlace(said.raw(), run.raw(), run.saidAt(), plain);
        checkPlace(said.prepared(), run.prepared(), run.saidAt(), plain);
        checkVerdict(verdict, said, state, problem);
    }

    private static TwinPicture picture(TwinFrame frame, TwinRule rule, int step) {
        return new TwinPicture(frame, Survey.of(frame.problem(), rule), 0, 0, step);
    }

    private static void checkPlace(Place place, List<Double> excesses, int now, boolean plain) {
        double first = excesses.getFirst();
        List<Double> recent = excesses.subList(Math.max(0, now - 39), now + 1);
        double highest = recent.stream().max(Double::compare).orElseThrow();
        switch (place.fare()) {
            case ARRIVED -> {
                assertThat(excesses.get(place.arrived())).isLessThanOrEqualTo(0.01 * first);
                List<Double> since = excesses.subList(place.arrived(), now + 1);
                assertThat(since).allMatch(it -> it <= 0.03 * first);
            }
            case UNDER_WAY -> assertThat(place.arrived()).isNegative();
            case JITTERS -> {
                assertThat(plain).as("plain descent settles").isFalse();
                assertThat(recent).as("bounded").allMatch(Double::isFinite);
                assertThat(highest).as("left again, or never near").isGreaterThan(0.01 * first);
                assertThat(place.course().hop()).isPositive();
            }
            case OUT -> {
                assertThat(plain).isFalse();
                assertThat(highest).isGreaterThan(first);
            }
            case CLIMBS -> checkClimbing(excesses, now, plain);
        }
    }

    private static void checkClimbing(List<Double> excesses, int now, boolean plain) {
        double then = excesses.get(now);
        if (plain && now + 1 < excesses.size()) {
            assertThat(excesses.subList(now + 1, excesses.size()))
                    .as("goes on growing")
                    .allMatch(it -> !(it < then));
        } else if (!plain) {
            assertThat(mean(excesses, now)).isGreaterThan(2 * mean(excesses, now - 40));
            assertThat(mean(excesses, now)).isGreaterThan(excesses.getFirst());
        }
    }

    private static double mean(List<Double> excesses, int end) {
        return excesses.subList(end - 19, end + 1).stream()
                .mapToDouble(it -> it)
                .average()
                .orElseThrow();
    }

    private static void checkVerdict(String verdict, TwinFrame frame, TrainingState state, Problem problem) {
        Fare prepared = frame.prepared().fare();
        boolean lost = frame.raw().isLost() || frame.prepared().isLost();
        boolean infinite = state instanceof TrainingState.Diverged;
        switch (verdict) {
            case "verdict.diverged" -> assertThat(infinite || lost).isTrue();
            case "verdict.diverging" -> assertThat(lost && !infinite).isTrue();
            case "verdict.constant" -> assertThat(problem.isInformative()).isFalse();
            case "verdict.round" -> {
                assertThat(prepared).isEqualTo(Fare.ARRIVED);
                assertThat(problem.prepared().curvature().conditionNumber()).isLessThanOrEqualTo(5);
            }
            case "verdict.valley" -> {
                assertThat(prepared).isEqualTo(Fare.ARRIVED);
                assertThat(problem.prepared().curvature().conditionNumber()).isGreaterThan(5);
            }
            case "verdict.away" -> assertThat(frame.prepared().arrived()).isNegative();
            case "verdict.jitters" -> assertThat(prepared).isEqualTo(Fare.JITTERS);
            case "verdict.out" -> assertThat(prepared).isEqualTo(Fare.OUT);
            default -> throw new AssertionError(verdict + " after " + HORIZON + " steps");
        }
    }
}
