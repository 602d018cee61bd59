package justright.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.Scene;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.theme.Theme;

/// Dresses a scene: AtlantaFX underneath, our shapes and the theme's colours over it, following the theme.
public final class SceneLook {

    private SceneLook() {}

    public static void follow(Scene scene, Studio studio, Lifetime life) {
        life.follow(studio.look(), theme -> dress(scene, theme));
        life.follow(studio.language(), language -> mark(scene, language));
    }

    private static void dress(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(theme.sheet(), Theme.commonSheet());
    }

    /// Korean runs as wide as English but needs more line height: the sheet knows by this class.
    private static void mark(Scene scene, Language language) {
        scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("lang-"));
        scene.getRoot().getStyleClass().add("lang-" + language.id());
    }
}
