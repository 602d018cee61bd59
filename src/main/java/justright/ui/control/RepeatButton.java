package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import justright.ui.text.Words;

/// Repeats what is on screen over five seeds, or stops that.
public final class RepeatButton extends IconButton {

    private final BooleanProperty repeating;

    public RepeatButton(Words words, Runnable toggle) {
        this(words, toggle, new SimpleBooleanProperty());
    }

    private RepeatButton(Words words, Runnable toggle, BooleanProperty repeating) {
        super(
                Pictogram.SPREAD,
                Bindings.createStringBinding(
                        () -> words.get(repeating.get() ? "run.repeat.stop" : "run.repeat"),
                        words.language(),
                        repeating),
                words.live("run.repeat.help"),
                toggle);
        this.repeating = repeating;
        showText(true);
        repeating.addListener((_, _, now) -> markSelected(now));
    }

    /// Whether runs are being made.
    public BooleanProperty repeatingProperty() {
        return repeating;
    }
}
