package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import justright.lab.Answer;
import justright.lab.LabState;
import justright.lab.Result;
import justright.lab.goal.Comparison;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lessons and results in files.
class LessonFileTest {

    private static final Goal GOAL = new Goal(
            "as small as you can",
            List.of(
                    GoalPart.measured(GoalMeasure.DEV_ERROR, Comparison.BELOW, 0.08),
                    GoalPart.knob("examples", Comparison.AT_MOST, 40)));
    private static final LabState LESSON = LabState.of("x", Map.of("examples", "120"), 11, 0)
            .edit()
            .lock(List.of("bias"))
            .hide(List.of("examples"))
            .goal(GOAL)
            .done();
    private static final LabState MADE = LabState.of("x", Map.of("examples", "40"), 11, 1234)
            .withChanges(List.of(new LabState.Change(1000, "examples", "40")));
    private static final Answer ANSWER =
            new Answer(1, MADE, true, 1234, List.of(0.1 + 0.2, Double.NaN), Instant.parse("2026-03-02T09:30:00Z"));

    @TempDir
    Path folder;

    private static Optional<List<Setting<?>>> settings(String lab) {
        NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.linear(20, 1000, 10))
                .decimals(0)
                .build();
        return lab.equals("x")
                ? Optional.of(List.of(examples, new SwitchSetting("bias", Effect.RESTART, false)))
                : Optional.empty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.justright"), content);
    }

    private LabDocument read(String content) throws IOException, FileException {
        LabDocument document = DocumentFile.read(file(content)).document();
        new DocumentCheck("a.justright", LessonFileTest::settings, _ -> List.of(), _ -> Optional.empty())
                .check(document);
        return document;
    }

    private void assertRefused(String content, String place, String reason) {
        FileException refused = catchThrowableOfType(FileException.class, () -> read(content));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.phrase().arguments()).startsWith("a.justright", place);
        assertThat(((Phrase) refused.phrase().arguments().get(2)).key()).isEqualTo("file.reason." + reason);
    }

    @Test
    void aResultComesBackBitForBit() throws FileException {
        LabDocument document = new LabDocument(List.of(LESSON.free(), LESSON), new Result("김민지", 1, List.of(ANSWER)));
        Path file = folder.resolve("r.justright");
        DocumentFile.write(file, document);
        assertThat(DocumentFile.read(file)).isEqualTo(new OpenedDocument(document, List.of()));
    }

    @Test
    void aGoalInWordsStaysAText() throws Exception {
        LabDocument document =
                read("{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"goal\": \"dev error below 8 %\"}]}");
        assertThat(document.states().getFirst().goal()).isEqualTo(Goal.inWords("dev error below 8 %"));
        Path file = folder.resolve("b.justright");
        DocumentFile.write(file, document);
        assertThat(Files.readString(file)).contains("\"goal\" : \"dev error below 8 %\"");
    }

    @Test
    void aGoalReadsAsItIsDocumented() throws Exception {
        LabDocument document = read("""
                {"justright": 1, "states": [{"lab": "x", "goal": {"version": 1, "text": "as small as you can", "parts": [
                  {"measure": "dev-error", "is": "below", "value": 0.08},
                  {"setting": "examples", "is": "at-most", "value": 40}]}}]}""");
        assertThat(document.states().getFirst().goal()).isEqualTo(GOAL);
    }

    @Test
    void unknownFieldsOfGoalsAndResultsAreNamed() throws Exception {
        Path file = file("""
                {"justright": 1, "states": [{"lab": "x", "goal": {"hint": 1, "parts": [
                  {"measure": "cost", "is": "above", "value": 1, "weight": 2}]}}],
                 "result": {"name": "A", "grade": 1, "answers": [
                  {"of": 0, "state": {"lab": "x"}, "measured": [2], "mood": "good"}]}}""");
        assertThat(DocumentFile.read(file).notices())
                .containsExactly(Phrase.of(
                        "file.unknown-fields",
                        "a.justright",
                        "states[0].goal.hint, states[0].goal.parts[0].weight, result.grade, result.answers[0].mood"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version": 2, "parts": []}                                        | .version          | range
            {"parts": []}                                                      |                   | no-goal
            " "                                                                |                   | no-goal
            7                                                                  |                   | object
            {"parts": [{"measure": "luck", "is": "below", "value": 1}]}        | .parts[0].measure | range
            {"parts": [{"measure": "cost", "is": "near", "value": 1}]}         | .parts[0].is      | range
            {"parts": [{"measure": "cost", "is": "below"}]}                    | .parts[0]         | half-goal
            {"parts": [{"is": "below", "value": 1}]}                           | .parts[0]         | half-goal
            {"parts": [{"measure": "cost", "is": "below", "value": "1"}]}      | .parts[0].value   | number
            {"parts": [{"measure": "cost", "is": "below", "value": 1e300}]}    | .parts[0].value   | range
            {"parts": [{"setting": "luck", "is": "below", "value": 1}]}        | .parts[0].setting | unknown-setting
            {"parts": [{"setting": "bias", "is": "below", "value": 1}]}        | .parts[0].setting | no-number
            {"parts": [{"setting": "examples", "is": "below", "value": 5000}]} | .parts[0].value   | range
            """)
    void aGoalThatCannotBeCheckedIsRefused(String goal, String place, String reason) {
        assertRefused(
                "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"goal\": " + goal + "}]}",
                "states[0].goal" + (place == null ? "" : place),
                reason);
    }

    @Test
    void tooManyConditionsAreRefused() {
        String part = "{\"measure\": \"cost\", \"is\": \"below\", \"value\": 1},";
        String parts = part.repeat(9).substring(0, 9 * part.length() - 1);
        assertRefused(
                "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"goal\": {\"parts\": [" + parts + "]}}]}",
                "states[0].goal",
                "many");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"of": 0}                                                             | result.answers[0]          | no-state
            {"of": 5, "state": {"lab": "x"}}                                      | result.answers[0].of       | range
            {"of": 0, "state": {"lab": "y"}}                                      | result.answers[0].state.lab | range
            {"of": 0, "state": {"lab": "x"}}                                      | result.answers[0].measured | short
            {"of": 0, "state": {"lab": "x"}, "measured": [1, 2]}                  | result.answers[0].measured | long
            {"of": 0, "state": {"lab": "x"}, "measured": [1], "when": "soon"}     | result.answers[0].when     | instant
            {"of": 0, "state": {"lab": "x"}, "measured": [1], "step": -1}         | result.answers[0].step     | range
            {"of": 0, "state": {"lab": "x", "settings": {"examples": 1e9}}, "measured": [1]} | result.answers[0].state.settings.examples | range
            """)
    void aResultThatDoesNotFitItsLessonIsRefused(String answer, String place, String reason) {
        assertRefused(result(answer), place, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = "{\"of\": 0, \"state\": {\"lab\": \"x\"}, \"measured\": [null]}")
    void aStepIsAnsweredOnce(String answer) throws Exception {
        assertThat(Objects.requireNonNull(read(result(answer)).result())
                        .answerOf(0)
                        .orElseThrow()
                        .measured())
                .containsExactly(Double.NaN);
        assertRefused(result(answer + ", " + answer), "result.answers[1]", "twice");
    }

    private static String result(String answers) {
        return "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"goal\": {\"parts\": ["
                + "{\"measure\": \"cost\", \"is\": \"below\", \"value\": 1}]}}],"
                + " \"result\": {\"name\": \"A\", \"answers\": ["
                + answers
                + "]}}";
    }

    @Test
    void whatIsUnfinishedIsKeptAndForgotten() throws Exception {
        Recovery recovery = new Recovery(folder.resolve("new"), "lecture");
        assertThat(recovery.kept()).isEmpty();
        LabDocument document = LabDocument.of(LESSON);
        recovery.keep(document);
        assertThat(recovery.kept()).contains(document);
        recovery.keep(null);
        assertThat(recovery.kept()).isEmpty();
        recovery.keep(null);
    }

    @Test
    void whatIsDamagedIsSetAside() throws Exception {
        Recovery recovery = new Recovery(folder, "lecture");
        Files.writeString(folder.resolve("lecture.justright"), "{\"justright\": 1, ");
        FileException damage = catchThrowableOfType(FileException.class, recovery::kept);
        assertThat(damage.phrase().key()).isEqualTo("file.set-aside");
        assertThat(folder.resolve("lecture-damaged.justright")).exists();
        assertThat(recovery.kept()).isEmpty();
    }
}
