package justright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import justright.store.CsvFile;
import justright.store.FileException;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `justright [FILE]`: opens the window; on a machine without a screen, paints what it would show.
@picocli.CommandLine.Command(name = "justright")
final class OpenCommand implements Command {

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--lab", paramLabel = "ID")
    private @Nullable String lab;

    @Option(names = "--present")
    private boolean present;

    @Mixin
    private StateOptions stateOptions = new StateOptions();

    @Mixin
    private LookOptions lookOptions = new LookOptions();

    @Override
    public void run(Surroundings surroundings) throws CommandException, FileException {
        if (file == null && lab == null && !stateOptions.isEmpty()) {
            throw CommandException.usage("cli.set-on-nothing");
        }
        if (isTable() && surroundings.hasDisplay() && !stateOptions.isEmpty()) {
            throw CommandException.usage("cli.set-on-table");
        }
        Subjects subjects = new Subjects(surroundings.labs(), stateOptions);
        subjects.check(file, lab);
        if (isHandedOver(surroundings)) {
            return;
        }
        if (surroundings.hasDisplay()) {
            open(subjects, surroundings);
        } else {
            paintInstead(subjects, surroundings);
        }
    }

    /// A file alone goes to the window that is open; what was asked for this time only needs a window of its own.
    private boolean isHandedOver(Surroundings surroundings) {
        boolean plain = stateOptions.isEmpty()
                && lookOptions.theme().isEmpty()
                && lookOptions.language().isEmpty();
        return surroundings.hasDisplay()
                && file != null
                && plain
                && Files.isReadable(file)
                && surroundings.launcher().handOver(file.toAbsolutePath(), present);
    }

    private void open(Subjects subjects, Surroundings surroundings) throws CommandException, FileException {
        Toolkit.start();
        Subjects.Choice choice = isTable() ? Subjects.Choice.NONE : subjects.window(file, lab);
        surroundings
                .launcher()
                .open(new OpenRequest(
                        choice.states(),
                        isTable() ? Optional.ofNullable(file) : Optional.empty(),
                        choice.result(),
                        Optional.ofNullable(file).map(Path::toAbsolutePath),
                        choice.notices(),
                        lookOptions.theme(),
                        lookOptions.language(),
                        present));
    }

    private boolean isTable() {
        return file != null && CsvFile.isNamed(file);
    }

    private void paintInstead(Subjects subjects, Surroundings surroundings) throws CommandException, FileException {
        Path folder = surroundings.tour();
        Toolkit.startHeadless();
        Subjects.Choice choice = subjects.pictures(file, lab);
        surroundings.complain(Phrase.of("cli.no-display", folder.toString()));
        new Pictures(folder, lookOptions, PictureSize.USUAL, false).paint(choice, surroundings);
    }
}
