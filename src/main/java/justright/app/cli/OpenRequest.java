package justright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import justright.lab.LabState;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.theme.Theme;

/// A window to open. All values have been held against the labs' settings.
///
/// @param states none: where the user left off; one: that state; several: a lecture, from its first state
/// @param table a CSV file that is to be looked at first
/// @param notices what was left out in reading the file, to be shown once
/// @param theme for this time only; empty: as preferred
/// @param language for this time only; empty: as preferred
/// @param present whether to begin as a presentation
public record OpenRequest(
        List<LabState> states,
        Optional<Path> table,
        List<Phrase> notices,
        Optional<Theme> theme,
        Optional<Language> language,
        boolean present) {

    public OpenRequest {
        states = List.copyOf(states);
        notices = List.copyOf(notices);
    }
}
