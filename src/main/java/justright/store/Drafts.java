package justright.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is written beside a file before it takes the file's place: one of each running program.
final class Drafts {

    private final Path target;
    private final Pattern names;

    Drafts(Path target) {
        this.target = target;
        names = Pattern.compile("\\." + Pattern.quote(String.valueOf(target.getFileName())) + "\\.(\\d{1,18})\\.tmp");
    }

    Path ofThisProgram() {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /// Deletes those of programs that do not run any more; what cannot be deleted stays and does no harm.
    void sweep() {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, this::isAbandoned)) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        } catch (IOException _) {
            // writing itself will tell what is wrong with the folder
        }
    }

    private boolean isAbandoned(Path beside) {
        Matcher name = names.matcher(String.valueOf(beside.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
