package justright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import justright.lab.LabState;
import justright.lab.Result;
import justright.store.LabDocument;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.theme.Theme;

/// A window to open. All values have been held against the labs' settings.
///
/// @param states none: where the user left off; one: that state; several: a lecture, from its first state
/// @param table a CSV file that is to be looked at first
/// @param result what a student handed in, if the states are a lesson and that is what was opened
/// @param file where the states were read from; empty if they were not
/// @param notices what was left out in reading the file, to be shown once
/// @param theme for this time only; empty: as preferred
/// @param language for this time only; empty: as preferred
/// @param present whether to begin as a presentation
public record OpenRequest(
        List<LabState> states,
        Optional<Path> table,
        Optional<Result> result,
        Optional<Path> file,
        List<Phrase> notices,
        Optional<Theme> theme,
        Optional<Language> language,
        boolean present) {

    /// The states as they stood in their file; only if there is one.
    public LabDocument document() {
        return new LabDocument(states, result.orElse(null));
    }

    public OpenRequest {
        states = List.copyOf(states);
        notices = List.copyOf(notices);
    }
}
