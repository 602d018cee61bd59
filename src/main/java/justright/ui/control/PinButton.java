package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import justright.ui.text.Words;

/// Keeps the present run on every plot as a ghost, or lets it go.
public final class PinButton extends IconButton {

    private final BooleanProperty pinned;

    public PinButton(Words words, Runnable toggle) {
        this(words, toggle, new SimpleBooleanProperty());
    }

    private PinButton(Words words, Runnable toggle, BooleanProperty pinned) {
        super(
                Pictogram.PIN,
                Bindings.createStringBinding(
                        () -> words.get(pinned.get() ? "run.pinned" : "run.pin"), words.language(), pinned),
                words.live("run.pin.help"),
                toggle);
        this.pinned = pinned;
        showText(true);
        pinned.addListener((_, _, now) -> markSelected(now));
    }

    public BooleanProperty pinnedProperty() {
        return pinned;
    }
}
