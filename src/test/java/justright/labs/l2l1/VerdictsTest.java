package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import justright.engine.data.Dataset;
import justright.engine.network.Penalty;
import justright.training.TrainingState;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictsTest {

    private static final TrainingState FINISHED = new TrainingState.Finished();

    private static Dataset examples(int m) {
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        return new Dataset("data.moons", new DMatrixRMaj(2, m), y, List.of("x₁", "x₂"), List.of("0", "1"));
    }

    private static Reading reading(double train, double dev, Penalty penalty, double decay, TrainingState state) {
        Problem problem =
                new Problem(examples(120), examples(2000), OptionalDouble.of(0.085), java.util.Optional.empty());
        WeightReading weights = new WeightReading(List.of(1.0), new double[] {1, -1}, new double[] {1, 1}, 1);
        return new Reading(state, 6000, false, train, dev, problem, penalty, 0.6, decay, 6000, Hidden.LARGE, weights);
    }

    private static String advice(Diagnosis diagnosis, Language language) {
        Words words =
                new Words(new SimpleObjectProperty<>(language), "justright.labs.l2l1.text", "justright/words/shared");
        return words.get(diagnosis.advice());
    }

    @Test
    void namesTheVarianceAndWhatToDo() {
        Diagnosis diagnosis = Verdicts.of(reading(0.017, 0.149, Penalty.l2(0), 0, FINISHED));

        assertThat(diagnosis.mood()).isEqualTo(Mood.BAD);
        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.high-variance");
        assertThat(advice(diagnosis, Language.ENGLISH)).isEqualTo("Gap **13.2 points**. Raise λ or add data.");
    }

    @Test
    void namesTheBias() {
        Diagnosis diagnosis = Verdicts.of(reading(0.158, 0.15, Penalty.l2(10), 0.05, FINISHED));

        assertThat(diagnosis.mood()).isEqualTo(Mood.WARN);
        assertThat(advice(diagnosis, Language.ENGLISH)).isEqualTo("Train is **7.3 points** above Bayes. Lower λ.");
    }

    @Test
    void isContentNearBayes() {
        Diagnosis diagnosis = Verdicts.of(reading(0.075, 0.09, Penalty.l2(1), 0.005, FINISHED));

        assertThat(diagnosis.mood()).isEqualTo(Mood.OK);
        assertThat(diagnosis.readouts()).hasSize(3);
        assertThat(advice(diagnosis, Language.ENGLISH)).endsWith("Keep λ near 1.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatDescentDivergesBeforeItHas(Language language) {
        Diagnosis diagnosis = Verdicts.of(reading(0.1, 0.1, Penalty.l2(30), 2.5, FINISHED));

        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.diverging");
        assertThat(advice(diagnosis, language)).contains("αλ/m = 2.50 > 2");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhyItDiverged(Language language) {
        Diagnosis diagnosis = Verdicts.of(reading(0.1, 0.1, Penalty.l2(30), 2.5, new TrainingState.Diverged(1750)));

        assertThat(diagnosis.mood()).isEqualTo(Mood.DIVERGED);
        assertThat(advice(diagnosis, language)).contains("αλ/m = 2.50 > 2").contains("1\u202f751");
    }

    @Test
    void doesNotBlameThePenaltyForALargeStep() {
        Diagnosis diagnosis = Verdicts.of(reading(0.1, 0.1, Penalty.l2(0.1), 0.01, new TrainingState.Diverged(10)));

        assertThat(advice(diagnosis, Language.ENGLISH)).doesNotContain("αλ/m");
    }
}
