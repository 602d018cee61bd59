package justright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// What somebody is working on and has not saved, kept beside the preferences for the next start. Any one thread at a
/// time.
public final class Recovery {

    private final Path file;

    /// @param folder see [UserFolder#locate]; made when something is to be kept
    /// @param name of the file, without its ending
    public Recovery(Path folder, String name) {
        file = folder.resolve(name + ".justright");
    }

    /// Keeps a document in the place of the last one; null: there is nothing to be kept any more.
    ///
    /// @throws FileException if it cannot be written
    public void keep(@Nullable LabDocument document) throws FileException {
        try {
            if (document == null) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent());
                DocumentFile.write(file, document);
            }
        } catch (IOException e) {
            throw new FileException(
                    Phrase.of(
                            "file.unwritable",
                            file.toString(),
                            Phrase.of("file.reason.system", String.valueOf(e.getMessage()))),
                    e);
        }
    }

    /// What was kept; empty if nothing was.
    ///
    /// @throws FileException if it is damaged; it has been set aside under another name
    public Optional<LabDocument> kept() throws FileException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DocumentFile.read(file).document());
        } catch (FileException damage) {
            throw setAside(damage);
        }
    }

    private FileException setAside(FileException damage) {
        String name = String.valueOf(file.getFileName()).replace(".justright", "-damaged.justright");
        Path aside = file.resolveSibling(name);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new FileException(Phrase.of("file.set-aside", damage.phrase(), aside.toString()), damage);
        } catch (IOException _) {
            return damage;
        }
    }
}
