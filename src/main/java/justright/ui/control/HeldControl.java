package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A setting's control as a lesson allows it: free, locked with a lock in the margin that says so, or not there.
public final class HeldControl extends StackPane {

    private static final double OVERHANG = 17;
    private static final double TOP = 7;

    private final Label lock = new Label();

    public HeldControl(Region control, Setting<?> setting, Words words, Lifetime life) {
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
        life.follow(setting.hidden(), hidden -> {
            setVisible(!hidden);
            setManaged(!hidden);
        });
        life.onEnd(why.textProperty()::unbind);
        life.onEnd(body.disableProperty()::unbind);
        life.onEnd(lock.visibleProperty()::unbind);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lock.resizeRelocate(-OVERHANG, TOP, lock.prefWidth(-1), lock.prefHeight(-1));
    }
}
