package justright.app.cli;

import java.nio.file.Path;
import java.util.List;
import justright.lab.LabState;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// Pictures to paint into a folder that exists. All values have been held against the labs' settings.
///
/// @param presented whether the shots are steps of a presentation, as a lecture hall sees them
public record RenderRequest(
        Path folder, List<Shot> shots, Theme theme, Language language, PictureSize size, boolean presented) {

    public RenderRequest {
        shots = List.copyOf(shots);
    }

    /// One picture.
    ///
    /// @param file where to write it
    public record Shot(Path file, LabState state) {}
}
