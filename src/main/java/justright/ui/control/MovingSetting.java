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

/// Which setting is being moved: one thing is lit at a time. Shared by the controls and the formula of a lab.
///
/// After release the light fades over 600 ms, or goes out at the end of them when motion is to be reduced.
public final class MovingSetting {

    private static final Duration FADE = Duration.millis(600);

    private final ObservableBooleanValue reduceMotion;
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper(this, "id", "");
    private final ReadOnlyDoubleWrapper light = new ReadOnlyDoubleWrapper(this, "light", 0);
    private final Timeline fade = new Timeline();

    public MovingSetting(ObservableBooleanValue reduceMotion) {
        this.reduceMotion = reduceMotion;
        fade.setOnFinished(_ -> id.set(""));
    }

    /// The setting being moved or just released; empty if none is.
    public ReadOnlyStringProperty id() {
        return id.getReadOnlyProperty();
    }

    /// 1 while it is held, then fading to 0.
    public ReadOnlyDoubleProperty light() {
        return light.getReadOnlyProperty();
    }

    /// What formulas light up.
    ///
    /// @param quantities the kind of quantity of a setting, by id
    public Highlight highlight(Function<? super String, Quantity> quantities) {
        return new Highlight(id(), light(), quantities);
    }

    /// A hand, or the keyboard, is on this setting.
    public void hold(String settingId) {
        fade.stop();
        id.set(settingId);
        light.set(1);
    }

    /// The hand has left this setting; no effect if another has been taken since.
    public void release(String settingId) {
        if (id.get().equals(settingId)) {
            Interpolator curve = reduceMotion.get() ? Interpolator.DISCRETE : Interpolator.EASE_OUT;
            fade.getKeyFrames().setAll(new KeyFrame(FADE, new KeyValue(light, 0, curve)));
            fade.playFromStart();
        }
    }

    /// Lights a setting that was moved by a single key or click, and lets it fade.
    public void touch(String settingId) {
        hold(settingId);
        release(settingId);
    }
}
