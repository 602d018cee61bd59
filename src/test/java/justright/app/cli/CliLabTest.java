package justright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.Labs;
import justright.store.DocumentFile;
import justright.store.LabDocument;
import justright.ui.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that speak of a lab.
class CliLabTest {

    private static final String LAB = "l2-l1";

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final CliTest.Recorder recorder = new CliTest.Recorder();

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private int run(boolean hasDisplay, String... arguments) {
        Console console = new Console(CliTest.stream(results), CliTest.stream(complaints));
        return new Cli(Labs.all(), recorder, console, hasDisplay).run(arguments);
    }

    private Path file(LabState... states) throws Exception {
        Path file = folder.resolve("saved.justright");
        DocumentFile.write(file, LabDocument.of(states));
        return file;
    }

    private static LabState poster() {
        return DocumentFile.beats(Labs.find(LAB).orElseThrow().descriptor()).poster();
    }

    @Test
    void labsAreListedWithChapterAndTitle() {
        assertThat(run(true, "labs", "--lang=en")).isZero();
        assertThat(CliTest.text(results).lines()).hasSize(Labs.all().size()).contains("l2-l1\tregularization\tL2 & L1");
    }

    @Test
    void aLabOpensInItsOpeningStateWithWhatWasSet() {
        assertThat(run(true, "--lab", LAB, "--set", "lambda=5", "--set", "sweep=on", "--seed", "3"))
                .isZero();
        assertThat(recorder.opened).isNotNull();
        LabState state = recorder.opened.states().getFirst();
        assertThat(state.settings()).containsEntry("lambda", "5").containsEntry("sweep", "on");
        assertThat(state.seed()).isEqualTo(3);
    }

    @Test
    void aFileAloneGoesToTheWindowThatIsOpen() throws Exception {
        Path file = file(poster());
        recorder.isRunning = true;
        assertThat(run(true, file.toString())).isZero();
        assertThat(recorder.taken).isEqualTo(file.toAbsolutePath());
        assertThat(recorder.opened).isNull();
        assertThat(run(true, "--theme=dark", file.toString())).isZero();
        assertThat(recorder.opened)
                .as("what was asked for this time needs a window of its own")
                .isNotNull();
    }

    @Test
    void withoutSuchAWindowOrSuchAFileNothingIsHandedOver() throws Exception {
        assertThat(run(true, file(poster()).toString())).isZero();
        assertThat(recorder.opened).isNotNull();
        recorder.isRunning = true;
        assertThat(run(true, "--lang=en", folder.resolve("no.justright").toString()))
                .isEqualTo(1);
        assertThat(recorder.taken).isNull();
    }

    @Test
    void aTableIsLookedAtFirstInAWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,y\n1,2,0\n3,5,1\n");
        assertThat(run(true, file.toString())).isZero();
        assertThat(recorder.opened).isNotNull();
        assertThat(recorder.opened.table()).contains(file);
        assertThat(recorder.opened.states()).isEmpty();
        assertThat(run(true, "--lang=en", file.toString(), "--seed=3")).isEqualTo(2);
        assertThat(CliTest.text(complaints)).contains("looked at first");
    }

    @Test
    void aTableIsPaintedInThePlaygroundAndWhatWasLeftOutIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,y\n1,2,0\n3,5,1\n4,,1\n2,2,0\n");
        assertThat(run(false, "render", "--lang=en", "--seed", "9", folder.toString(), file.toString()))
                .isZero();
        assertThat(recorder.rendered).isNotNull();
        LabState state = recorder.rendered.shots().getFirst().state();
        assertThat(state.lab()).isEqualTo("playground");
        assertThat(state.seed()).isEqualTo(9);
        assertThat(Objects.requireNonNull(state.table()).rows()).isEqualTo(3);
        assertThat(CliTest.text(complaints)).contains("t.csv: b: no value. Rows left out: 1 (line 4).");
    }

    @Test
    void whatIsNoTableIsAFailureThatSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,y\n1,2,0\n3,5,0\n");
        assertThat(run(false, "render", "--lang=en", folder.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(CliTest.text(complaints)).contains("t.csv: y: all labels are the same.");
        assertThat(recorder.rendered).isNull();
    }

    @Test
    void presentedALabIsPaintedStepByStep() {
        assertThat(run(true, "render", "--lang=en", "--present", "--lab", LAB, folder.toString()))
                .isZero();
        assertThat(recorder.rendered).isNotNull();
        assertThat(recorder.rendered.presented()).isTrue();
        assertThat(recorder.rendered.shots())
                .extracting(RenderRequest.Shot::state)
                .isEqualTo(DocumentFile.beats(Labs.find(LAB).orElseThrow().descriptor())
                        .beats());
        assertThat(recorder.rendered.shots().get(2).file().getFileName()).hasToString("03-l2-l1-light-en-1440x900.png");
    }

    @Test
    void whatTheLabDoesNotTakeIsWrongUsage() {
        assertThat(run(true, "--lang=en", "--lab", LAB, "--set", "lambda=1000")).isEqualTo(2);
        assertThat(run(true, "--lang=en", "--lab", LAB, "--set", "mu=1")).isEqualTo(2);
        assertThat(CliTest.text(complaints).lines())
                .hasSize(2)
                .satisfiesExactly(
                        range -> assertThat(range).startsWith("justright: lambda cannot be 1000; allowed: 0, "),
                        unknown ->
                                assertThat(unknown).startsWith("justright: The lab l2-l1 has no setting mu; it has "));
        assertThat(recorder.opened).isNull();
    }

    @Test
    void valuesOfAFileOutOfRangeAreAFailureAndNothingOpens() throws Exception {
        Path file = file(poster(), poster().withSettings(java.util.Map.of("lambda", "1000")));
        assertThat(run(true, "--lang=en", file.toString())).isEqualTo(1);
        assertThat(CliTest.text(complaints))
                .contains("saved.justright, states[1].settings.lambda: 1000 is not allowed");
        assertThat(recorder.opened).isNull();
    }

    @Test
    void picturesOfALectureAreNumbered() throws Exception {
        Path out = folder.resolve("out");
        Path file = file(poster(), poster());
        assertThat(run(true, "render", out.toString(), file.toString(), "--lang=ko", "--theme=dark", "--size=640x480"))
                .isZero();
        assertThat(CliTest.text(results).lines())
                .containsExactly(
                        out.resolve("01-l2-l1-dark-ko-640x480.png").toString(),
                        out.resolve("02-l2-l1-dark-ko-640x480.png").toString());
    }

    @Test
    void withoutAScreenTheTourIsPainted() {
        System.setProperty("justright.tour", folder.resolve("tour").toString());
        try {
            assertThat(run(false, "--lang=en")).isZero();
        } finally {
            System.clearProperty("justright.tour");
        }
        assertThat(CliTest.text(complaints)).startsWith("There is no screen to open a window on");
        assertThat(recorder.rendered).isNotNull();
        assertThat(recorder.rendered.shots()).hasSameSizeAs(Labs.all());
        assertThat(recorder.rendered.shots().getFirst().state().poster()).isTrue();
        assertThat(recorder.opened).isNull();
    }

    @Test
    void aSavedExperimentIsWrittenAsAScript() throws Exception {
        Path file = file(LabState.of(LAB, java.util.Map.of("lambda", "1"), 11, 40)
                .withChanges(List.of(new LabState.Change(20, "lambda", "5"))));
        Path out = folder.resolve("run.py");
        assertThat(run(true, "script", file.toString(), out.toString(), "--lang=en"))
                .isZero();
        assertThat(Files.readString(out))
                .contains("l2-l1, seed 11")
                .contains("UPDATES = 40")
                .containsPattern("\\(0, .*\"lambda\": 1}")
                .containsPattern("\\(20, .*\"lambda\": 5}");
        assertThat(CliTest.text(results)).isEmpty();
        assertThat(run(true, "script", file.toString(), "--set", "lambda=2")).isZero();
        assertThat(CliTest.text(results)).contains("\"lambda\": 2}");
    }

    @Test
    void aLabWithoutARunSaysWhyThereIsNoScript() throws Exception {
        Path file = file(LabState.of("preprocessing", java.util.Map.of(), 1, 0));
        assertThat(run(true, "script", "--lang=en", file.toString())).isEqualTo(1);
        assertThat(CliTest.text(complaints))
                .isEqualTo("justright: No NumPy script: nothing is trained in this lab" + System.lineSeparator());
    }

    @Test
    void trainingPrintsCurvesThenTheDiagnosis() throws Exception {
        Path file = file(LabState.of(LAB, java.util.Map.of("lambda", "1"), 11, 40));
        assertThat(run(true, "train", "--lang=en", file.toString())).isZero();
        List<String> lines = CliTest.text(results).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("step,train_cost,train_error,dev_cost,dev_error");
        assertThat(lines.get(1)).startsWith("0,");
        assertThat(lines).hasSize(1 + 41 + 1);
        assertThat(lines.get(41)).matches("40(,[0-9.E-]+){4}");
        assertThat(lines.getLast()).contains("Train ", "Dev ").doesNotContain("**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "script"})
    void examplesThatStandInForATableTooSmallAreAFailure(String command) throws Exception {
        Path table = Files.writeString(folder.resolve("three.csv"), "a,b,y\n1,2,x\n2,1,z\n3,3,x\n");
        assertThat(run(true, command, "--lang=en", table.toString())).isEqualTo(1);
        assertThat(CliTest.text(results)).isEmpty();
        assertThat(CliTest.text(complaints))
                .endsWith("justright: The table needs four rows at least." + System.lineSeparator());
    }

    @Test
    void theSameTrainingGivesTheSameNumbersInAFile() throws Exception {
        Path file = file(LabState.of(LAB, java.util.Map.of("lambda", "1"), 11, 40));
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        assertThat(run(true, "train", file.toString(), "--csv", first.toString()))
                .isZero();
        assertThat(run(true, "train", file.toString(), "--csv", second.toString()))
                .isZero();
        assertThat(second).hasSameTextualContentAs(first);
        assertThat(Files.readAllLines(first)).hasSize(42);
        assertThat(run(true, "train", file.toString(), "--csv", second.toString(), "--seed", "12"))
                .isZero();
        assertThat(Files.readString(second)).isNotEqualTo(Files.readString(first));
    }

    @Test
    void aLectureIsNotTrained() throws Exception {
        assertThat(run(true, "train", "--lang=en", file(poster(), poster()).toString()))
                .isEqualTo(2);
        assertThat(CliTest.text(complaints)).contains("holds 2 states; give a file with one.");
    }
}
