package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.FileChooser;
import justright.ui.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a file dialog begins.
class FileDialogsTest {

    @TempDir
    private Path machine;

    private final List<String> kept = new ArrayList<>();
    private final Studio studio = new Studio();

    private Path documents() throws IOException {
        return Files.createDirectories(machine.resolve("documents"));
    }

    private static FileChooser chooser(Studio studio, LastFolder folder) {
        return new FileDialogs(studio.words(), folder)
                .chooser("files.dialog.save", "l2-l1.csv", new FileChooser.ExtensionFilter("CSV", "*.csv"));
    }

    private static Path begins(Studio studio, LastFolder folder) {
        return chooser(studio, folder).getInitialDirectory().toPath();
    }

    @Test
    void saysWhatItIsForInTheLanguageOfTheMoment() throws IOException {
        Path documents = documents();
        LastFolder folder = new LastFolder(() -> documents);
        studio.language().set(Language.KOREAN);
        assertThat(chooser(studio, folder).getTitle()).isEqualTo("저장");
    }

    @Test
    void beginsInTheUsersDocuments() throws IOException {
        Path documents = documents();
        LastFolder folder = new LastFolder(() -> documents);
        folder.begin(null, kept::add);
        assertThat(begins(studio, folder)).isEqualTo(documents);
        assertThat(kept).isEmpty();
    }

    @Test
    void beginsWhereAFileWasChosenLastAlsoAtTheNextStart() throws IOException {
        Path documents = documents();
        Path course = Files.createDirectory(machine.resolve("course 1"));
        LastFolder folder = new LastFolder(() -> documents);
        folder.begin(null, kept::add);
        folder.chosen(course.resolve("a.csv").toFile());
        folder.chosen(course.resolve("b.csv").toFile());
        assertThat(begins(studio, folder)).isEqualTo(course);
        assertThat(kept).containsExactly(course.toString());

        LastFolder next = new LastFolder(() -> documents);
        next.begin(kept.getLast(), kept::add);
        assertThat(begins(studio, next)).isEqualTo(course);
        Files.delete(course);
        assertThat(begins(studio, next)).as("it is gone").isEqualTo(documents);
    }
}
