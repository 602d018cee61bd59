package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import justright.app.shell.Darkroom;
import justright.app.shell.SettingsOfLabs;
import justright.lab.Challenge;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.RunControls;
import justright.labs.Labs;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.Setting;
import justright.store.DocumentCheck;
import justright.store.DocumentFile;
import justright.store.LabDocument;
import justright.ui.Screen;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every lab must have and do. How it is left behind: [LabLifeTest].
class LabContractTest {

    private static final List<String> FILES =
            List.of("text.properties", "text_ko.properties", "lesson.md", "lesson_ko.md", "beats.json", "MODEL.md");
    private static final List<String> KEYS =
            List.of("title", "question", "summary", "always.holds", "always.fails", "always.show");
    private static final int FEW_STEPS = 60;
    private static final Path PICTURES = Path.of("target/screenshots");

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Named<Lab<?>>> labs() {
        return Labs.all().stream().map(lab -> Named.of(lab.descriptor().id(), lab));
    }

    @Test
    void thereAreLabsAndNoTwoAreCalledTheSame() {
        assertThat(Labs.all())
                .as("no lab is listed in Labs: nothing was checked")
                .isNotEmpty();
        assertThat(Labs.all()).extracting(lab -> lab.descriptor().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void itsFilesLieBesideItsCode(Lab<?> lab) {
        for (String file : FILES) {
            Path path = LabOnTrial.folder(lab).resolve(file);
            assertThat(Files.exists(path)).as("%s", path).isTrue();
            assertThat(Sources.text(path)).as("%s", path).isNotBlank();
        }
    }

    private static Bundle words(Lab<?> lab) {
        return Bundle.all().stream()
                .filter(bundle -> bundle.file().startsWith(LabOnTrial.folder(lab)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyOutcomeOfAChallengeHasItsOwnWords(Lab<?> lab) {
        Bundle words = words(lab);
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            for (Challenge challenge : trial.model().challenges()) {
                List<String> keys =
                        challenge.options().stream().map(challenge::reasonKey).toList();
                for (Map<String, String> language : List.of(words.english(), words.korean())) {
                    assertThat(language).containsKeys(keys.toArray(String[]::new));
                    assertThat(keys)
                            .as("sentences that explain a result")
                            .extracting(language::get)
                            .doesNotHaveDuplicates()
                            .allMatch(sentence -> sentence.contains("{0}"), "has the run's numbers");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everythingItShowsHasWords(Lab<?> lab) {
        Bundle words = words(lab);
        List<String> needed = new ArrayList<>(KEYS);
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            for (Setting<?> setting : trial.model().settings()) {
                String key = "setting." + setting.id();
                needed.addAll(List.of(key, key + ".help"));
                if (setting instanceof ChoiceSetting<?> choice) {
                    choice.choices().forEach(each -> needed.add(key + "." + ChoiceSetting.nameOf(each)));
                }
            }
            for (Challenge challenge : trial.model().challenges()) {
                needed.add(challenge.questionKey());
                challenge.options().forEach(option -> needed.add(challenge.optionKey(option)));
            }
        }
        assertThat(words.english().keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void itAsksAndFitsTheBench(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            assertThat(trial.model().presentation().bench()).hasSizeBetween(1, 5);
            assertThat(trial.model().settings()).extracting(Setting::id).doesNotHaveDuplicates();
            List<Challenge> challenges = trial.model().challenges();
            assertThat(challenges).hasSizeGreaterThanOrEqualTo(2);
            assertThat(challenges)
                    .extracting(Challenge::id)
                    .containsExactlyElementsOf(lab.descriptor().challenges());
            assertThat(challenges)
                    .allSatisfy(challenge -> assertThat(challenge.options()).hasSizeBetween(2, 4));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void itsOwnStatesAreComplete(Lab<?> lab) throws Exception {
        LabDocument document = DocumentFile.beats(lab.descriptor());
        assertThat(document.states())
                .allSatisfy(state ->
                        assertThat(state.lab()).isEqualTo(lab.descriptor().id()));
        assertThat(document.states()).filteredOn(LabState::poster).hasSize(1);
        assertThat(document.beats()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(document.beats())
                .allSatisfy(beat -> assertThat(beat.caption().texts()).containsOnlyKeys(Language.values()))
                .allSatisfy(beat -> assertThat(beat.notes().texts()).containsOnlyKeys(Language.values()))
                .noneSatisfy(beat -> assertThat(beat.notes().isAlike()).isTrue());
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            assertThat(document.preset(LabModel.EXCEPTION))
                    .as("the state that shows when the claim fails")
                    .isPresent();
            SettingsOfLabs labs = new SettingsOfLabs(List.of(lab));
            new DocumentCheck(
                            "beats.json",
                            _ -> Optional.of(trial.model().settings()),
                            _ -> lab.descriptor().challenges(),
                            state -> trial.ask(() -> labs.refusal(state)))
                    .check(document);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyStateOfItsOwnOpens(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            for (LabState state : DocumentFile.beats(lab.descriptor()).states()) {
                trial.restore(withFewSteps(state));
                state.settings()
                        .forEach((id, value) -> assertThat(isSame(valueOf(trial, id), value))
                                .as("%s = %s", id, value)
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void resetRestoresTheDefaults(Lab<?> lab) {
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            for (LabState state : DocumentFile.beats(lab.descriptor()).states()) {
                trial.act(() -> trial.model().restore(state));
            }
            trial.act(() -> trial.model().settings().forEach(Setting::reset));
            assertThat(trial.model().settings())
                    .allSatisfy(setting ->
                            assertThat(setting.isStandard()).as(setting.id()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void aSavedStateComesBackBitForBit(Lab<?> lab) throws Exception {
        LabState saved;
        Object measured;
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.restore(withFewSteps(DocumentFile.beats(lab.descriptor()).poster()));
            moveInMidRun(trial);
            saved = trial.ask(() -> trial.model().state());
            measured = trial.measured();
        }
        Path file = folder.resolve("state.justright");
        DocumentFile.write(file, LabDocument.of(saved));
        try (LabOnTrial trial = new LabOnTrial(lab)) {
            trial.restore(DocumentFile.read(file).document().states().getFirst());
            assertThat(trial.ask(() -> trial.model().state())).isEqualTo(saved);
            assertThat(trial.measured()).isEqualTo(measured);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void itsPosterCanBePainted(Lab<?> lab) throws Exception {
        Files.createDirectories(PICTURES);
        Path picture = PICTURES.resolve(lab.descriptor().id() + ".png");
        new Darkroom(List.of(lab))
                .shoot(
                        DocumentFile.beats(lab.descriptor()).poster(),
                        new Darkroom.Exposure(Theme.LIGHT, Language.ENGLISH, 1440, 900),
                        picture);
        assertThat(Files.size(picture)).isGreaterThan(10_000);
    }

    /// Turns the first knob that takes hold at once, and goes on.
    private static void moveInMidRun(LabOnTrial trial) {
        RunControls run = trial.run();
        if (run == null) {
            return;
        }
        trial.act(() -> trial.model().settings().stream()
                .filter(setting -> setting.effect() == Effect.NEXT_STEP)
                .findFirst()
                .ifPresent(setting -> RandomWalk.move(setting, 0.75)));
        trial.settle();
        trial.act(() -> run.advance(FEW_STEPS));
        trial.settle();
    }

    private static LabState withFewSteps(LabState state) {
        return state.edit().steps(Math.min(state.steps(), FEW_STEPS)).done();
    }

    private static String valueOf(LabOnTrial trial, String id) {
        return trial.ask(() -> trial.model().setting(id).orElseThrow().encode());
    }

    /// Equal as texts or as numbers: 1.0 is written for 1.
    private static boolean isSame(String actual, String written) {
        try {
            return actual.equals(written) || Double.parseDouble(actual) == Double.parseDouble(written);
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
