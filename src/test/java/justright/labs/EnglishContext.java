package justright.labs;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.LabContext;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;

/// What a lab gets from the window it is opened in, without a window: English, light, nothing moves by itself.
public final class EnglishContext {

    private EnglishContext() {}

    /// @param bundle base name of the lab's words
    public static LabContext of(String bundle, Lifetime life) {
        return new LabContext(
                new Words(new SimpleObjectProperty<>(Language.ENGLISH), bundle, "justright/words/shared"),
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new FramePump(),
                new MovingSetting(new SimpleBooleanProperty(true)),
                life);
    }
}
