package justright.app.cli;

import java.nio.file.Path;
import justright.store.FileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `justright render OUT_DIR`: pictures of labs, states or a lecture.
@picocli.CommandLine.Command(name = "render")
final class RenderCommand implements Command {

    @Parameters(index = "0", paramLabel = "OUT_DIR")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--lab", paramLabel = "ID")
    private @Nullable String lab;

    @Option(names = "--size", paramLabel = "1440x900")
    private PictureSize size = PictureSize.USUAL;

    @Option(names = "--present")
    private boolean present;

    @Mixin
    private StateOptions stateOptions = new StateOptions();

    @Mixin
    private LookOptions lookOptions = new LookOptions();

    @Override
    public void run(Surroundings surroundings) throws CommandException, FileException {
        if (file == null && lab == null && stateOptions.hasAssignments()) {
            throw CommandException.usage("cli.set-on-nothing");
        }
        Subjects subjects = new Subjects(surroundings.labs(), stateOptions);
        subjects.check(file, lab);
        Toolkit.startHeadless();
        Subjects.Choice choice = present ? subjects.steps(file, lab) : subjects.pictures(file, lab);
        new Pictures(folder, lookOptions, size, present).paint(choice, surroundings);
    }
}
