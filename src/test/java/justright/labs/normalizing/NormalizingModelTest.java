package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.Challenge;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizingModelTest {

    private final FramePump pump = new FramePump();
    private final Lifetime life = new Lifetime();
    private final Words words = new Words(new SimpleObjectProperty<>(Language.ENGLISH), "justright.words.shared")
            .with("justright.labs.normalizing.text");
    private NormalizingModel model;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    @BeforeEach
    void open() {
        model = Screen.call(() -> new NormalizingModel(new LabContext(
                words,
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                pump,
                new MovingSetting(new SimpleBooleanProperty(true)),
                life)));
    }

    @AfterEach
    void close() {
        Screen.call(() -> {
            model.close();
            return true;
        });
    }

    @Test
    void theOpeningRunSaysRoundBowlWithItsNumbers() throws Exception {
        run(Map.of());
        String said = ask(it -> said());
        assertThat(said).startsWith("Round bowl");
        Problem problem = Problems.opening();
        Survey survey = Survey.of(problem, Problems.best(problem));
        assertThat(said)
                .contains(Readings.kappa(problem.raw()))
                .contains(survey.rawForetold().orElseThrow() + " → "
                        + survey.preparedForetold().orElseThrow());
        String description = ask(it -> words.get(it.description().getValue()));
        assertThat(description).contains("Condition number");
    }

    @Test
    void beforeTheFirstStepNothingIsGivenAway() throws Exception {
        settle();
        String said = ask(it -> said());
        Problem problem = Problems.opening();
        Survey survey = Survey.of(problem, Problems.best(problem));
        assertThat(said)
                .startsWith("No run yet")
                .doesNotContain(survey.rawForetold().orElseThrow() + " → ");
    }

    @Test
    void aConstantFeatureIsSaidToCarryNoInformation() throws Exception {
        run(Map.of("scale", "0"));
        String said = ask(it -> said());
        assertThat(said).contains("No information").contains("σ = 0");
    }

    @Test
    void aTooLargeRateIsCalledDivergedWithItsLimit() throws Exception {
        run(Map.of("same", "true", "rates", "raw", "learning-rate", "0.35"));
        String said = ask(it -> said());
        assertThat(said)
                .contains("Diverged")
                .contains(Readings.number(Problems.opening().raw().curvature().largestStableLearningRate()));
    }

    @Test
    void theBestRateFollowsTheDataUntilAHandIsOnIt() throws Exception {
        double opening = Problems.opening().raw().bestLearningRate();
        assertThat(slider()).isEqualTo(opening);
        ask(it -> {
            it.knobs().scale.set(10);
            return true;
        });
        double best = ask(it -> it.problem().raw().bestLearningRate());
        assertThat(best).isLessThan(opening / 5);
        assertThat(slider()).isEqualTo(best);

        TwinRule byHand = ask(it -> {
            it.knobs().learningRate.set(0.01);
            it.knobs().scale.set(20);
            return it.rule();
        });
        assertThat(byHand.raw()).isEqualTo(0.01);
        assertThat(byHand.prepared())
                .as("the other side keeps its best")
                .isEqualTo(ask(it -> it.problem().prepared().bestLearningRate()));

        TwinRule again = ask(it -> {
            it.knobs().rates.set(Rates.BEST);
            return it.rule();
        });
        assertThat(again.raw()).isEqualTo(ask(it -> it.problem().raw().bestLearningRate()));
    }

    @Test
    void oneRateForBothIsTheOneOnTheSlider() throws Exception {
        TwinRule best = ask(it -> {
            it.knobs().same.set(true);
            return it.rule();
        });
        assertThat(best.raw())
                .isEqualTo(best.prepared())
                .isEqualTo(ask(it -> it.problem().raw().bestLearningRate()));
        TwinRule byHand = ask(it -> {
            it.knobs().learningRate.set(0.2);
            return it.rule();
        });
        assertThat(byHand.raw()).isEqualTo(0.2);
        assertThat(byHand.prepared()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource({"statistics, train", "scale-or-shift, shift", "limit, climbs"})
    void challengesAreAnsweredByTheRun(String id, String right) throws Exception {
        CompletableFuture<Challenge.Outcome> answer = new CompletableFuture<>();
        ask(it -> {
            it.challenges().stream()
                    .filter(challenge -> challenge.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .run(answer::complete);
            return true;
        });
        for (int i = 0; i < 2000 && !answer.isDone(); i++) {
            pulse();
        }
        Challenge.Outcome outcome = answer.get(1, TimeUnit.SECONDS);
        assertThat(outcome.option()).isEqualTo(right);
        assertThat(outcome.numbers()).isNotEmpty().doesNotContain("NaN");
    }

    @Test
    void everySeedDescendsWithTheRateOfItsOwnData() throws Exception {
        run(Map.of("data", "harmless"));
        var experiment = ask(NormalizingModel::experiment);
        TwinRule present = ask(NormalizingModel::rule);
        for (long seed = Problems.SEED; seed < Problems.SEED + 5; seed++) {
            var descent = experiment.apply(seed);
            for (int step = 0; step < 200; step++) {
                descent.step(present);
            }
            TwinFrame frame = descent.frame(present);
            assertThat(frame.problem().choice().seed()).isEqualTo(seed);
            assertThat(frame.raw().arrived()).isPositive();
            assertThat(frame.prepared().arrived()).isPositive();
        }
    }

    @Test
    void aClickMakesBothDescentsStartThere() throws Exception {
        ask(it -> {
            it.startAt(-1, 2);
            return true;
        });
        settle();
        TwinFrame frame = ask(it -> it.picture().orElseThrow().frame());
        assertThat(frame.raw().trail().first()[0]).isEqualTo(-1);
        assertThat(frame.prepared().trail().second()[0]).isEqualTo(2);
    }

    @Test
    void anArrowMovesTheStartAndWaits() throws Exception {
        run(Map.of());
        ask(it -> {
            it.moveStart(-0.5, 0.1);
            return true;
        });
        settle();
        int step = ask(it -> it.picture().orElseThrow().step());
        assertThat(step).isZero();
        double[] start = ask(it -> it.picture().orElseThrow().frame().raw().theta());
        assertThat(start[0]).isEqualTo(0.9, within(1e-9));
        assertThat(start[1]).isEqualTo(-1.5, within(1e-9));
    }

    @Test
    void rmspropIsSaidNotToSettleWithTheHopMeasured() throws Exception {
        run(Map.of("optimizer", "rmsprop", "learning-rate", "1"));
        String said = ask(it -> said());
        assertThat(said).startsWith("Does not settle").contains("Hops of about");
    }

    @Test
    void aRunThatNeverCameNearIsNotArrived() throws Exception {
        run(Map.of("rates", "own", "learning-rate", "0.001", "normalized-rate", "0.0001"));
        String said = ask(it -> said());
        assertThat(said).startsWith("Not arrived").contains("is small");
    }

    private double slider() throws Exception {
        return ask(it -> it.knobs().learningRate.get());
    }

    private String said() {
        var diagnosis = model.diagnosis().getValue();
        return words.get(diagnosis.verdict()) + " "
                + diagnosis.readouts().stream().map(it -> it.value()).toList() + " "
                + words.get(diagnosis.advice());
    }

    private void run(Map<String, String> settings) throws Exception {
        ask(it -> {
            it.restore(LabState.of(NormalizingModel.ID, settings, Problems.SEED, 200));
            return true;
        });
        settle();
    }

    private void settle() throws Exception {
        boolean busy = true;
        for (int i = 0; i < 2000 && busy; i++) {
            pulse();
            busy = ask(it -> it.busy().get());
        }
        assertThat(busy).isFalse();
    }

    private void pulse() throws Exception {
        Thread.sleep(5);
        ask(it -> {
            pump.deliver();
            return true;
        });
    }

    private <T> T ask(Function<NormalizingModel, T> question) {
        return Screen.call(() -> question.apply(model));
    }
}
