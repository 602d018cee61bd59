package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// A setting's control as a lesson allows it: free, locked with a lock in the margin that says so, or not there. Where
/// the user may choose what is shown, a tick in the margin puts it away. A control that takes no room takes none here.
public final class HeldControl extends StackPane {

    private static final double OVERHANG = 17;
    private static final double TICK_OVERHANG = 11;
    private static final double TOP = 7;

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final PseudoClass CHOOSING = PseudoClass.getPseudoClass("choosing");

    private final Region control;
    private final Setting<?> setting;
    private final Words words;
    private final Lifetime life;
    private final Label lock = new Label();
    private @Nullable CheckBox tick;
    private boolean shown = true;

    public HeldControl(Region control, Setting<?> setting, Words words, Lifetime life) {
        this.control = control;
        this.setting = setting;
        this.words = words;
        this.life = life;
        getStyleClass().add("held-control");
        StackPane body = new StackPane(control);
        body.disableProperty().bind(setting.locked());
        lock.setGraphic(new Icon(Pictogram.LOCK, "tiny"));
        lock.getStyleClass().add("lock-sign");
        lock.setManaged(false);
        lock.setAccessibleRole(AccessibleRole.TEXT);
        Tooltip why = new Tooltip();
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get("lesson.locked", words.get("setting." + setting.id())), words.language()));
        lock.setTooltip(why);
        lock.accessibleTextProperty().bind(why.textProperty());
        lock.visibleProperty().bind(setting.locked());
        getChildren().addAll(body, lock);
        life.follow(setting.hidden(), hidden -> show(!hidden));
        life.listen(control.managedProperty(), (_, _, _) -> show(shown));
        life.onEnd(why.textProperty()::unbind);
        life.onEnd(body.disableProperty()::unbind);
        life.onEnd(lock.visibleProperty()::unbind);
    }

    /// While `choosing`, a tick says whether it is shown, and puts it away; else it is there or not.
    public HeldControl choosable(ObservableBooleanValue choosing) {
        CheckBox box = new CheckBox();
        box.setManaged(false);
        box.getStyleClass().add("shown-tick");
        box.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get("controls.shown", words.get("setting." + setting.id())), words.language()));
        box.setOnAction(_ -> setting.putAway().set(!box.isSelected()));
        life.onEnd(box.accessibleTextProperty()::unbind);
        tick = box;
        getChildren().add(box);
        Runnable arrange = () -> {
            boolean away = setting.putAway().get();
            box.setSelected(!away);
            box.setVisible(choosing.get());
            pseudoClassStateChanged(AWAY, away);
            pseudoClassStateChanged(CHOOSING, choosing.get());
            show(!setting.hidden().get() && (choosing.get() || !away));
        };
        life.follow(choosing, _ -> arrange.run());
        life.listen(setting.putAway(), (_, _, _) -> arrange.run());
        life.listen(setting.hidden(), (_, _, _) -> arrange.run());
        return this;
    }

    /// The middle of the control's name, or of its first line.
    private double besideName() {
        Node name = lookup(".control-label");
        return name == null
                ? TOP + lock.prefHeight(-1) / 2
                : sceneToLocal(name.localToScene(name.getLayoutBounds())).getCenterY();
    }

    private void show(boolean now) {
        shown = now;
        boolean there = shown && control.isManaged();
        setVisible(there);
        setManaged(there);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lock.resizeRelocate(-OVERHANG, TOP, lock.prefWidth(-1), lock.prefHeight(-1));
        if (tick != null) {
            double height = tick.prefHeight(-1);
            tick.resizeRelocate(-TICK_OVERHANG, besideName() - height / 2, tick.prefWidth(-1), height);
        }
    }
}
