package justright.app.shell;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import justright.lab.LabContext;
import justright.lab.LabDescriptor;
import justright.store.Preferences;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// What all parts of the window share: look, language, words, the pulse. Thread: JavaFX.
public final class Studio {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private final IntegerProperty fontSize = new SimpleIntegerProperty(Preferences.Comfort.LEAST_SIZE);
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(this, "presenting");
    private final ObservableValue<Theme> look = Bindings.createObjectBinding(
            () -> presenting.get() && theme.get() == Theme.LIGHT ? Theme.PROJECTOR : theme.get(), presenting, theme);
    private final ObservableValue<Palette> palette = look.map(Palette::of);
    private final Words words;
    private final ObjectProperty<@Nullable Phrase> notices = new SimpleObjectProperty<>();
    private final FramePump pump = new FramePump();

    public Studio() {
        this(UnaryOperator.identity());
    }

    /// @param spelling what is done to each text before it is shown
    public Studio(UnaryOperator<String> spelling) {
        words = new Words(
                language,
                spelling,
                "justright/words/shell",
                "justright/words/shared",
                "justright/words/files",
                "justright/words/exports",
                "justright/words/shelf",
                "justright/words/lecture");
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public BooleanProperty reduceMotion() {
        return reduceMotion;
    }

    /// How large everything is, in per cent.
    public IntegerProperty fontSize() {
        return fontSize;
    }

    /// How large the window's content is shown, in per cent: a presentation is large by itself.
    ObservableValue<Number> zoom() {
        return Bindings.createIntegerBinding(
                () -> presenting.get() ? Preferences.Comfort.LEAST_SIZE : fontSize.get(), presenting, fontSize);
    }

    /// The theme that is shown: presenting, the light one gets the stronger colours of the projector.
    public ObservableValue<Theme> look() {
        return look;
    }

    /// Whether a lab is shown large, without navigation and bench.
    public ReadOnlyBooleanProperty presenting() {
        return presenting.getReadOnlyProperty();
    }

    void setPresenting(boolean large) {
        presenting.set(large);
    }

    public ObservableValue<Palette> palette() {
        return palette;
    }

    /// The shell's own words and the shared ones.
    public Words words() {
        return words;
    }

    /// The latest thing to be told in one line; whoever sets it need not know who shows it.
    public ObjectProperty<@Nullable Phrase> notices() {
        return notices;
    }

    public FramePump pump() {
        return pump;
    }

    /// What a lab is given when it opens; its life ends when the lab closes.
    public LabContext contextFor(LabDescriptor lab) {
        return new LabContext(words.with(lab.bundle()), palette, pump, new MovingSetting(reduceMotion), new Lifetime());
    }

    /// The lab's title in the language of the moment.
    public ObservableValue<String> titleOf(LabDescriptor lab) {
        return words.with(lab.bundle()).live("title");
    }
}
