package justright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import justright.app.lesson.Lesson;
import justright.app.shell.Documents;
import justright.app.shell.SettingsOfLabs;
import justright.app.table.TableDocument;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.lab.Result;
import justright.setting.Setting;
import justright.store.CsvFile;
import justright.store.DocumentCheck;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.LabDocument;
import justright.store.OpenedDocument;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The states that a command is about, held against the settings of their labs. Needs the toolkit.
final class Subjects {

    private final List<Lab<?>> labs;
    private final StateOptions options;
    private final SettingsOfLabs settings;

    Subjects(List<Lab<?>> labs, StateOptions options) {
        this.labs = labs;
        this.settings = new SettingsOfLabs(labs);
        this.options = options;
    }

    /// What a command shows.
    ///
    /// @param notices what was left out in reading the file
    /// @param lecture whether the states belong together in this order
    /// @param result what a student made of them, if they are shown as a lesson that was handed in
    record Choice(List<LabState> states, List<Phrase> notices, boolean lecture, Optional<Result> result) {

        Choice(List<LabState> states, List<Phrase> notices, boolean lecture) {
            this(states, notices, lecture, Optional.empty());
        }

        static final Choice NONE = new Choice(List.of(), List.of(), false);
    }

    /// What can be said against the request before the toolkit runs.
    void check(@Nullable Path file, @Nullable String lab) throws CommandException {
        if (file != null && lab != null) {
            throw CommandException.usage("cli.lab-or-file");
        }
        if (lab != null) {
            required(lab);
        }
    }

    /// The states of a file, or a lab's poster, or every lab's.
    Choice pictures(@Nullable Path file, @Nullable String lab) throws CommandException, FileException {
        if (file != null) {
            OpenedDocument opened = in(file);
            List<LabState> shown = Lesson.of(opened.document()).shown();
            return new Choice(shown, opened.notices(), shown.size() > 1);
        }
        if (lab != null) {
            return choice(null, lab, LabDocument::poster);
        }
        List<LabState> posters = new ArrayList<>();
        for (Lab<?> each : labs) {
            posters.add(changed(DocumentFile.beats(each.descriptor()).poster()));
        }
        return new Choice(posters, List.of(), false);
    }

    /// The states of a file, or a lab's prepared steps, or every lab's poster.
    Choice steps(@Nullable Path file, @Nullable String lab) throws CommandException, FileException {
        if (lab == null) {
            return pictures(file, null);
        }
        List<LabState> steps = new ArrayList<>();
        for (LabState step : DocumentFile.beats(required(lab).descriptor()).beats()) {
            steps.add(changed(step));
        }
        return new Choice(steps, List.of(), true);
    }

    /// The states of a file, or the one with which a lab opens, or none.
    Choice window(@Nullable Path file, @Nullable String lab) throws CommandException, FileException {
        return choice(file, lab, LabDocument::opening);
    }

    private Choice choice(@Nullable Path file, @Nullable String lab, Function<LabDocument, LabState> standing)
            throws CommandException, FileException {
        if (file != null) {
            OpenedDocument opened = in(file);
            List<LabState> states = opened.document().states();
            return new Choice(
                    states,
                    opened.notices(),
                    states.size() > 1,
                    Optional.ofNullable(opened.document().result()));
        }
        if (lab != null) {
            LabDocument own = DocumentFile.beats(required(lab).descriptor());
            return new Choice(List.of(changed(standing.apply(own))), List.of(), false);
        }
        return Choice.NONE;
    }

    /// The states of a file, changed as asked for; of a table its state in the lab for tables.
    OpenedDocument in(Path file) throws CommandException, FileException {
        OpenedDocument opened = CsvFile.isNamed(file) ? table(file) : DocumentFile.read(file);
        LabDocument document = opened.document();
        String name = String.valueOf(file.getFileName());
        Toolkit.call(() -> {
            new DocumentCheck(name, settings::of, settings::challenges, settings::refusal).check(document);
            return document;
        });
        List<LabState> changed = new ArrayList<>();
        for (LabState state : document.states()) {
            changed.add(changed(state));
        }
        return new OpenedDocument(new LabDocument(changed, opened.document().result()), opened.notices());
    }

    private OpenedDocument table(Path file) throws CommandException, FileException {
        LabDocument own = DocumentFile.beats(required(Documents.PLAYGROUND).descriptor());
        return TableDocument.read(file, own.opening());
    }

    Lab<?> required(String id) throws CommandException {
        return lab(id).orElseThrow(() -> CommandException.usage(
                "cli.no-lab",
                id,
                labs.stream().map(each -> each.descriptor().id()).collect(Collectors.joining(", "))));
    }

    private Optional<Lab<?>> lab(String id) {
        return labs.stream().filter(lab -> lab.descriptor().id().equals(id)).findFirst();
    }

    private LabState changed(LabState state) throws CommandException {
        if (!options.isEmpty()) {
            options.check(state.lab(), settingsOf(state.lab()));
        }
        return options.on(state);
    }

    private List<Setting<?>> settingsOf(String id) throws CommandException {
        required(id);
        return Toolkit.call(() -> settings.of(id)).orElseThrow();
    }
}
