package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import justright.engine.data.Dataset;
import justright.engine.network.Penalty;
import justright.training.TrainingState;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Advice at the ends of all ranges: nothing that cannot be done is asked for.
class AdviceTest {

    private static final List<double[]> ERRORS = List.of(
            new double[] {0.01, 0.15}, new double[] {0.3, 0.3}, new double[] {0.25, 0.4}, new double[] {0.09, 0.1});
    private static final Words ENGLISH = words(Language.ENGLISH);

    private static Words words(Language language) {
        return new Words(new SimpleObjectProperty<>(language), "justright.labs.l2l1.text", "justright/words/shared");
    }

    private static Problem problem(int m, boolean plane) {
        return new Problem(
                examples(m, plane),
                examples(200, plane),
                plane ? OptionalDouble.of(0.085) : OptionalDouble.empty(),
                Optional.empty());
    }

    private static Dataset examples(int m, boolean plane) {
        int features = plane ? 2 : 30;
        List<String> names = IntStream.range(0, features).mapToObj(i -> "x" + i).toList();
        DMatrixRMaj x = new DMatrixRMaj(features, m);
        return new Dataset("data.moons", x, new DMatrixRMaj(1, m), names, List.of("0", "1"));
    }

    /// A corner of the bench with what is advised there.
    private record Corner(Reading reading, String advice) {

        boolean says(String text) {
            return advice.contains(text);
        }
    }

    private static List<Corner> corners(Words words) {
        List<Penalty> penalties = List.of(
                Penalty.NONE, Penalty.l2(0), Penalty.l2(0.01), Penalty.l2(30), new Penalty(Penalty.Kind.L1, 1, false));
        List<Corner> corners = new ArrayList<>();
        for (boolean plane : new boolean[] {true, false}) {
            for (int m : new int[] {20, 400, 1000}) {
                Problem problem = problem(m, plane);
                for (Penalty penalty : penalties) {
                    for (double alpha : new double[] {0.01, 0.6, 10}) {
                        for (Hidden hidden : Hidden.values()) {
                            for (double[] errors : ERRORS) {
                                for (int step : new int[] {100, 6000}) {
                                    Reading reading = reading(problem, penalty, alpha, hidden, errors, step);
                                    corners.add(new Corner(
                                            reading,
                                            words.get(Verdicts.of(reading).advice())));
                                }
                            }
                        }
                    }
                }
            }
        }
        return corners;
    }

    private static Reading reading(
            Problem problem, Penalty penalty, double alpha, Hidden hidden, double[] errors, int step) {
        WeightReading weights = new WeightReading(List.of(1.0), new double[] {1, -1}, new double[] {1, 1}, 1);
        TrainingState state = new TrainingState.Paused();
        return new Reading(state, step, false, errors[0], errors[1], problem, penalty, alpha, 0, step, hidden, weights);
    }

    @Test
    void asksForNothingThatCannotBeDone() {
        assertThat(corners(ENGLISH)).allSatisfy(corner -> {
            Reading at = corner.reading();
            boolean canFall = at.isPenalized();
            boolean canRise = at.penalty().lambda() < 30;
            assertThat(corner.says("ower λ") && !canFall)
                    .as("lower: %s", corner)
                    .isFalse();
            assertThat(corner.says("aise λ") && !canRise)
                    .as("raise: %s", corner)
                    .isFalse();
            assertThat(corner.says("hidden units") && at.hidden() == Hidden.LARGE)
                    .as("units: %s", corner)
                    .isFalse();
            assertThat(corner.says("add data") && at.hasAllData())
                    .as("data: %s", corner)
                    .isFalse();
            assertThat(corner.says("all the data are in use") && !at.hasAllData())
                    .as("all data: %s", corner)
                    .isFalse();
            assertThat(corner.says("lower it") && at.learningRate() < 1)
                    .as("α: %s", corner)
                    .isFalse();
            assertThat(corner.says("every λ") && at.penalty().kind() == Penalty.Kind.NONE)
                    .as("sweep: %s", corner)
                    .isFalse();
        });
    }

    @Test
    void namesALargeStepLongBeforeTheRunHasSettled() {
        double[] biased = {0.4, 0.4};
        Reading early = reading(problem(400, true), Penalty.NONE, 10, Hidden.LARGE, biased, 100);
        assertThat(ENGLISH.get(Verdicts.of(early).advice())).contains("lower it");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCornerHasASentence(Language language) {
        assertThat(corners(words(language)))
                .allSatisfy(corner -> assertThat(corner.advice()).isNotBlank().doesNotContain("{", "Phrase"));
    }
}
