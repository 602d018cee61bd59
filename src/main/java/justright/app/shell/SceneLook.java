package justright.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// Dresses a scene: AtlantaFX underneath, our shapes and the theme's colours over it, following the theme.
///
/// The list of a combo box is styled once before its window takes over the sheet of the scene: by the application's
/// own, so that is AtlantaFX too. With Modena there, our colours could not be found, and each list complained of it.
public final class SceneLook {

    private SceneLook() {}

    public static void follow(Scene scene, Studio studio, Lifetime life) {
        life.follow(studio.look(), theme -> dress(scene, theme));
        life.follow(studio.language(), language -> mark(scene, language));
    }

    /// Makes the words of a window beside the program's own as large as the user likes to read them.
    static void enlarge(Scene scene, Studio studio, Lifetime life) {
        life.follow(studio.fontSize(), percent -> {
            scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("font-"));
            scene.getRoot().getStyleClass().add("font-" + percent);
        });
    }

    private static void dress(Scene scene, Theme theme) {
        String underneath =
                theme.isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(underneath);
        }
        scene.setUserAgentStylesheet(underneath);
        scene.getStylesheets().setAll(theme.sheet(), Theme.commonSheet());
    }

    /// Korean runs as wide as English but needs more line height: the sheet knows by this class.
    private static void mark(Scene scene, Language language) {
        scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("lang-"));
        scene.getRoot().getStyleClass().add("lang-" + language.id());
    }
}
