package justright.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.ScriptOffer;
import justright.store.AtomicFile;
import justright.store.FileException;
import justright.store.OpenedDocument;
import justright.training.script.RunScript;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `justright script FILE [OUT.py]`: a saved experiment as a program of NumPy that makes it again.
@picocli.CommandLine.Command(name = "script")
final class ScriptCommand implements Command {

    @Parameters(index = "0", paramLabel = "FILE.justright")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.py")
    private @Nullable Path out;

    @Mixin
    private StateOptions stateOptions = new StateOptions();

    @Mixin
    private LookOptions lookOptions = new LookOptions();

    @Override
    public void run(Surroundings surroundings) throws CommandException, FileException {
        Toolkit.startHeadless();
        Subjects subjects = new Subjects(surroundings.labs(), stateOptions);
        LabState state = state(subjects, surroundings);
        Lab<?> lab = subjects.required(state.lab());
        String source = source(new HeadlessRun(lab, lookOptions.languageOrSystems()).script(state));
        if (out == null) {
            surroundings.console().results().print(source);
        } else {
            AtomicFile.write(out, source.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String source(ScriptOffer offer) throws CommandException {
        return switch (offer) {
            case ScriptOffer.Offered(Supplier<RunScript> script) -> script.get().source();
            case ScriptOffer.Withheld(Phrase reason) ->
                throw CommandException.failure(Phrase.of("exports.script.withheld", reason), null);
        };
    }

    private LabState state(Subjects subjects, Surroundings surroundings) throws CommandException, FileException {
        OpenedDocument opened = subjects.in(file);
        opened.notices().forEach(surroundings::complain);
        List<LabState> states = opened.document().states();
        if (states.size() > 1) {
            throw CommandException.usage("cli.one-state", file.toString(), states.size());
        }
        return states.getFirst();
    }
}
