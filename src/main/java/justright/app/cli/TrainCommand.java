package justright.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import justright.app.lesson.Lesson;
import justright.lab.LabState;
import justright.store.AtomicFile;
import justright.store.FileException;
import justright.store.OpenedDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `justright train FILE`: runs a saved experiment to its end; the curves as CSV, then the diagnosis.
@picocli.CommandLine.Command(name = "train")
final class TrainCommand implements Command {

    @Parameters(paramLabel = "FILE.justright")
    private Path file = Path.of("");

    @Option(names = "--csv", paramLabel = "OUT")
    private @Nullable Path csv;

    @Mixin
    private StateOptions stateOptions = new StateOptions();

    @Mixin
    private LookOptions lookOptions = new LookOptions();

    @Override
    public void run(Surroundings surroundings) throws CommandException, FileException {
        Toolkit.startHeadless();
        Subjects subjects = new Subjects(surroundings.labs(), stateOptions);
        OpenedDocument opened = subjects.in(file);
        opened.notices().forEach(surroundings::complain);
        List<LabState> states = Lesson.of(opened.document()).shown();
        if (states.size() > 1) {
            throw CommandException.usage("cli.one-state", file.toString(), states.size());
        }
        LabState state = states.getFirst();
        HeadlessRun.Outcome outcome =
                new HeadlessRun(subjects.required(state.lab()), lookOptions.languageOrSystems()).of(state);
        if (csv == null) {
            surroundings.console().results().print(outcome.csv());
        } else {
            AtomicFile.write(csv, outcome.csv().getBytes(StandardCharsets.UTF_8));
        }
        surroundings.print(outcome.diagnosis());
    }
}
