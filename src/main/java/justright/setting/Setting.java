package justright.setting;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/// One knob. Its value is always valid: what does not fit is refused and the last good value stays.
///
/// Thread: JavaFX.
///
/// @param <T> the value's type, immutable
public abstract sealed class Setting<T> permits NumberSetting, ChoiceSetting, SwitchSetting, TicksSetting, RowSetting {

    private final String id;
    private final String symbol;
    private final Quantity quantity;
    private final Effect effect;
    private final T standard;
    private final ObjectProperty<T> value;
    private final BooleanProperty available = new SimpleBooleanProperty(true);
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final BooleanProperty putAway = new SimpleBooleanProperty();
    private final BooleanBinding held = locked.or(hidden);
    private final BooleanBinding usable = available.and(held.not());

    Setting(String id, String symbol, Quantity quantity, Effect effect, T standard) {
        this.id = id;
        this.symbol = symbol;
        this.quantity = quantity;
        this.effect = effect;
        this.standard = standard;
        this.value = new SimpleObjectProperty<>(this, id, standard);
    }

    /// The name in files, on the command line and in the words: `lambda`. Text keys: `setting.<id>` (its name),
    /// `setting.<id>.help`.
    public final String id() {
        return id;
    }

    /// What stands for it in formulas: λ; empty if it has none.
    public final String symbol() {
        return symbol;
    }

    public final Quantity quantity() {
        return quantity;
    }

    public final Effect effect() {
        return effect;
    }

    /// The default value.
    public final T standard() {
        return standard;
    }

    public final T get() {
        return value.get();
    }

    /// Sets the value; a setting that is [held][#isHeld] keeps the one it has.
    ///
    /// @throws InvalidValueException if it is out of range; the last good value stays
    public final void set(T newValue) {
        T fit = checked(newValue);
        if (!isHeld()) {
            value.set(fit);
        }
    }

    /// Goes back to the default; a setting that is [held][#isHeld] keeps its value.
    public final void reset() {
        if (!isHeld()) {
            value.set(standard);
        }
    }

    /// Sets a value that no hand has chosen but that follows from elsewhere, held or not: what stood at the playhead.
    ///
    /// @throws InvalidValueException if it cannot be read or is out of range; the last good value stays
    public final void follow(String text) {
        value.set(checked(read(text.strip())));
    }

    public final boolean isStandard() {
        return standard.equals(get());
    }

    public final ReadOnlyObjectProperty<T> value() {
        return value;
    }

    /// Whether the setting means anything in the present state; a control that does not is shown switched off.
    public final BooleanProperty available() {
        return available;
    }

    /// Whether a lesson keeps hands off it; its control is shown with a lock.
    public final BooleanProperty locked() {
        return locked;
    }

    /// Whether a lesson leaves its control out; then nothing else turns it either.
    public final BooleanProperty hidden() {
        return hidden;
    }

    /// Whether the user has put its control away; everything else still turns it.
    public final BooleanProperty putAway() {
        return putAway;
    }

    /// Whether no hand can turn it, wherever it tries: locked or hidden.
    public final boolean isHeld() {
        return held.get();
    }

    /// The same, to be followed.
    public final ObservableBooleanValue held() {
        return held;
    }

    /// Whether a hand can turn it and it means something.
    public final BooleanBinding usable() {
        return usable;
    }

    /// Sets the value from text, as typed or given on the command line.
    ///
    /// @throws InvalidValueException if it cannot be read or is out of range; the last good value stays
    public final void parse(String text) {
        set(read(text.strip()));
    }

    /// Whether [#parse] would take `text`; changes nothing.
    ///
    /// @throws InvalidValueException if it would not
    public final void check(String text) {
        checked(read(text.strip()));
    }

    /// The value as saved in files and read by [#parse]: the same on every machine and in every language.
    public abstract String encode();

    /// The value that `text` stands for.
    ///
    /// @throws InvalidValueException if it cannot be read
    protected abstract T read(String text);

    /// The value as it will be kept, possibly rounded to the setting's steps.
    ///
    /// @throws InvalidValueException if it is out of range
    protected abstract T checked(T newValue);

    /// What would be accepted, for messages: `0 … 30` or `none, l1, l2`.
    public abstract String allowed();
}
