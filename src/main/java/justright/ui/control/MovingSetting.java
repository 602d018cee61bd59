package justright.ui.control;

import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import justright.setting.Quantity;
import justright.ui.formula.Highlight;

/// Which setting is being moved, and which is lit: one thing at a time. Shared by the controls and the formula of a
/// lab.
///
/// What is moved is lit. After release its light fades over 600 ms, or goes out at the end of them when motion is to be
/// reduced, and comes back to the setting on which it rests: the quantity that the lab is about.
public final class MovingSetting {

    private static final Duration FADE = Duration.millis(600);

    private final ObservableBooleanValue reduceMotion;
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper(this, "id", "");
    private final ReadOnlyStringWrapper lit = new ReadOnlyStringWrapper(this, "lit", "");
    private final ReadOnlyDoubleWrapper light = new ReadOnlyDoubleWrapper(this, "light", 0);
    private final Timeline fade = new Timeline();
    private String main = "";

    public MovingSetting(ObservableBooleanValue reduceMotion) {
        this.reduceMotion = reduceMotion;
        fade.setOnFinished(_ -> settle());
    }

    /// Whether motion is to be avoided.
    public boolean isMotionReduced() {
        return reduceMotion.get();
    }

    /// The setting being moved or just released; empty if none is.
    public ReadOnlyStringProperty id() {
        return id.getReadOnlyProperty();
    }

    /// The setting that is lit: the one being moved, else the one on which the light rests; empty if there is none.
    public ReadOnlyStringProperty lit() {
        return lit.getReadOnlyProperty();
    }

    /// How brightly: 1 while it is held or at rest, between them fading to 0.
    public ReadOnlyDoubleProperty light() {
        return light.getReadOnlyProperty();
    }

    /// What formulas light up.
    ///
    /// @param quantities the kind of quantity of a setting, by id
    public Highlight highlight(Function<? super String, Quantity> quantities) {
        return new Highlight(lit(), light(), quantities);
    }

    /// What is lit while nothing is moved.
    ///
    /// @param settingId empty for nothing
    public void restOn(String settingId) {
        main = settingId;
        if (id.get().isEmpty()) {
            settle();
        }
    }

    /// A hand, or the keyboard, is on this setting.
    public void hold(String settingId) {
        fade.stop();
        id.set(settingId);
        lit.set(settingId);
        light.set(1);
    }

    /// The hand has left this setting; no effect if another has been taken since.
    public void release(String settingId) {
        if (id.get().equals(settingId)) {
            Interpolator curve = reduceMotion.get() ? Interpolator.DISCRETE : Interpolator.EASE_OUT;
            double rest = settingId.equals(main) ? 1 : 0;
            fade.getKeyFrames().setAll(new KeyFrame(FADE, new KeyValue(light, rest, curve)));
            fade.playFromStart();
        }
    }

    private void settle() {
        id.set("");
        lit.set(main);
        light.set(main.isEmpty() ? 0 : 1);
    }

    /// Lights a setting that was moved by a single key or click, and lets it fade.
    public void touch(String settingId) {
        hold(settingId);
        release(settingId);
    }
}
