package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.lab.LabState;
import justright.training.problem.OwnTable;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesStoreTest {

    private static final Preferences SOME = Preferences.initial()
            .withTheme(Theme.DARK)
            .withLanguage(Language.KOREAN)
            .withWindow(new Preferences.Window(-1280, 40.5, 1440, 900, true))
            .withLast(LabState.of("l2-l1", Map.of("lambda", "5"), 11, 6000))
            .withSolved("l2-l1", "sparse")
            .withComfort(new Preferences.Comfort(125, true))
            .withRecent(List.of("/home/a b/삶.justright", "/tmp/x.csv"))
            .withFolder("/home/a b/과제");

    private static final OwnTable TABLE = new OwnTable(
            "mine.csv",
            List.of("a", "b", "y"),
            IntStream.range(0, 3000)
                    .mapToDouble(i -> i % 3 == 2 ? i % 2 : i / 7.0)
                    .toArray(),
            2,
            List.of("no", "yes"),
            new OwnTable.Plane(0, 1));

    private final List<Phrase> trouble = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private PreferencesStore store() {
        return new PreferencesStore(folder.resolve("config"), trouble::add);
    }

    @Test
    void theFirstStartHasNone() {
        try (PreferencesStore store = store()) {
            assertThat(store.load().preferences()).isEqualTo(Preferences.initial());
            assertThat(store.load().notice()).isEmpty();
        }
        assertThat(folder.resolve("config")).doesNotExist();
    }

    @Test
    void whatWasSavedComesBackAtTheNextStart() {
        try (PreferencesStore store = store()) {
            store.save(Preferences.initial());
            store.save(SOME);
        }
        try (PreferencesStore store = store()) {
            assertThat(store.load()).isEqualTo(new PreferencesStore.Loaded(SOME, java.util.Optional.empty()));
        }
        assertThat(SOME.visited()).containsExactly("l2-l1");
        assertThat(SOME.isSolved("l2-l1", "sparse")).isTrue();
    }

    @Test
    void savesByItselfSoonAfterAChange() throws InterruptedException {
        try (PreferencesStore store = store()) {
            store.save(SOME);
            Path file = folder.resolve("config/preferences.json");
            for (int i = 0; i < 500 && Files.notExists(file); i++) {
                Thread.sleep(10);
            }
            assertThat(store.load().preferences()).isEqualTo(SOME);
        }
    }

    @Test
    void aTableIsWrittenOnceHoweverOftenTheRunGoesOn() throws IOException {
        LabState state = LabState.of("playground", Map.of("data", "own"), 1, 10).withTable(TABLE);
        Path config = folder.resolve("config");
        save(SOME.withLast(state));
        Path kept = tables().getFirst();
        Files.setLastModifiedTime(kept, FileTime.fromMillis(1_000));
        long small = Files.size(config.resolve("preferences.json"));

        try (PreferencesStore store = store()) {
            Preferences loaded = store.load().preferences();
            assertThat(loaded.last()).isEqualTo(state);
            store.save(loaded.withLast(state.edit().steps(20_000).done()));
        }
        assertThat(tables()).containsExactly(kept);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(FileTime.fromMillis(1_000));
        assertThat(small).isLessThan(Files.size(kept));

        LabState other = state.withTable(TABLE.withPlane(new OwnTable.Plane(1, 0)));
        save(SOME.withLast(other));
        assertThat(tables()).hasSize(1).doesNotContain(kept);
        assertThat(load().preferences().last()).isEqualTo(other);

        save(SOME);
        assertThat(tables()).isEmpty();
    }

    @Test
    void aLostTableCostsTheTableOnly() throws IOException {
        LabState state = LabState.of("playground", Map.of("data", "own"), 1, 10).withTable(TABLE);
        save(SOME.withLast(state));
        Files.writeString(tables().getFirst(), "{\"file\": \"t");
        assertThat(load().preferences()).isEqualTo(SOME.withLast(state.withTable(null)));
        assertThat(load().notice()).map(Phrase::key).contains("file.truncated");
        Files.delete(tables().getFirst());
        assertThat(load().notice()).map(Phrase::key).contains("file.missing");

        Path preferences = folder.resolve("config/preferences.json");
        Files.writeString(preferences, Files.readString(preferences).replaceAll("table-[0-9a-f]+", "../../secret"));
        assertThat(load().notice()).map(Phrase::key).contains("file.not-ours");
    }

    private void save(Preferences preferences) {
        try (PreferencesStore store = store()) {
            store.save(preferences);
        }
        assertThat(trouble).isEmpty();
    }

    private PreferencesStore.Loaded load() {
        try (PreferencesStore store = store()) {
            return store.load();
        }
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("config"))) {
            return all.filter(each -> each.getFileName().toString().startsWith("table-"))
                    .toList();
        }
    }

    @Test
    void aDamagedFileIsSetAsideWithOneNotice() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("preferences.json"), "{\"theme\": \"da");
        try (PreferencesStore store = store()) {
            PreferencesStore.Loaded loaded = store.load();
            assertThat(loaded.preferences()).isEqualTo(Preferences.initial());
            assertThat(loaded.notice()).map(Phrase::key).contains("file.set-aside");
            assertThat(store.load().notice()).isEmpty();
        }
        assertThat(config.resolve("preferences-damaged.json")).hasContent("{\"theme\": \"da");
    }

    @Test
    void fieldsOfOtherVersionsArePassedOver() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("preferences.json"), "{\"fontSize\": 3, \"theme\": \"dark\"}");
        try (PreferencesStore store = store()) {
            assertThat(store.load().preferences())
                    .isEqualTo(Preferences.initial().withTheme(Theme.DARK));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");
        try (PreferencesStore store = store()) {
            store.save(SOME);
        }
        assertThat(trouble).hasSize(1);
        assertThat(trouble.getFirst().key()).isEqualTo("file.unwritable");
    }
}
