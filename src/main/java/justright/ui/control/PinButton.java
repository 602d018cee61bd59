package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import justright.ui.text.Words;

/// Says whether any run is pinned: kept on every plot as a ghost. What pressing it does is up to its owner.
public final class PinButton extends IconButton {

    private final BooleanProperty pinned;

    public PinButton(Words words, Runnable action) {
        this(words, action, new SimpleBooleanProperty());
    }

    private PinButton(Words words, Runnable action, BooleanProperty pinned) {
        super(
                Pictogram.PIN,
                Bindings.createStringBinding(
                        () -> words.get(pinned.get() ? "run.pinned" : "run.pin"), words.language(), pinned),
                Bindings.createStringBinding(
                        () -> words.get(pinned.get() ? "run.pinned.help" : "run.pin.help"), words.language(), pinned),
                action);
        this.pinned = pinned;
        showText(true);
        pinned.addListener((_, _, now) -> markSelected(now));
    }

    /// Whether any run is.
    public BooleanProperty pinnedProperty() {
        return pinned;
    }
}
