package justright.app.cli;

import java.util.Locale;
import java.util.Optional;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--theme` and `--lang`.
final class LookOptions {

    @Option(names = "--theme", paramLabel = "light|dark|projector")
    private @Nullable Theme theme;

    @Option(names = "--lang", paramLabel = "en|ko")
    private @Nullable Language language;

    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /// The theme of pictures.
    Theme pictureTheme() {
        return theme().orElse(Theme.LIGHT);
    }

    /// The language given, or else the system's.
    Language languageOrSystems() {
        return language().orElseGet(() -> Language.nearest(Locale.getDefault()));
    }
}
