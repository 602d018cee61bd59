package justright.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import justright.setting.NumberSetting;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The track, thumb, default tick and marks of a slider, with the strip of footprints above it. All share one x axis:
/// position 0 lies 8 px from the left edge, position 1 as far from the right.
final class SliderTrack extends Region {

    private static final double INSET = 8;
    private static final double THUMB = 8;
    private static final double HALO = 13;
    private static final double RING = 14;
    private static final double TICK = 7;
    private static final double ROOM_BELOW = 12;
    private static final double MARKS_BELOW = 11;

    private final NumberSetting setting;
    private final MovingSetting moving;
    private final FootprintStrip strip = new FootprintStrip();
    private final Rectangle rest = bar("rest");
    private final Rectangle reached = bar("reached");
    private final Line standard = new Line();
    private final Circle focusRing = circle(RING, "thumb-focus");
    private final Circle halo = circle(HALO, "thumb-halo");
    private final Circle thumb = circle(THUMB, "thumb");
    private final TrackMarks marks;
    private double grip;
    private boolean dragging;

    SliderTrack(NumberSetting setting, MovingSetting moving, Lifetime life) {
        this.setting = setting;
        this.moving = moving;
        marks = new TrackMarks(setting);
        standard.getStyleClass().add("standard");
        getChildren().addAll(strip, rest, marks, reached, standard);
        getChildren().addAll(focusRing, halo, thumb);
        getStyleClass().add("slider-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> letGo());
        setOnKeyPressed(this::key);
        focusVisibleProperty().addListener((_, _, visible) -> lightUp(visible));
        strip.footprints().addListener((ListChangeListener<Footprint>) _ -> requestLayout());
        life.listen(setting.value(), (_, _, _) -> moved());
    }

    FootprintStrip strip() {
        return strip;
    }

    void showLandmarks(List<Landmark> landmarks) {
        marks.show(landmarks);
        standard.setVisible(!marks.hasLandmarks());
        requestLayout();
    }

    /// x of a value within this region.
    private double x(double position) {
        return INSET + position * (getWidth() - 2 * INSET);
    }

    private double axis() {
        return strip.isManaged() ? FootprintStrip.HEIGHT + 6 : 10;
    }

    private void grab(MouseEvent event) {
        requestFocus();
        event.consume();
        if (event.getClickCount() == 2) {
            dragging = false;
            setting.reset();
            moving.touch(setting.id());
            return;
        }
        dragging = true;
        moving.hold(setting.id());
        grip = event.getX() - thumb.getCenterX();
        if (Math.abs(grip) > THUMB + 2) {
            grip = 0;
            moveTo(event.getX());
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            moveTo(event.getX() - grip);
            event.consume();
        }
    }

    private void letGo() {
        if (dragging) {
            dragging = false;
            lightUp(isFocusVisible());
        }
    }

    private void moveTo(double mouseX) {
        double value = setting.scale().value((mouseX - INSET) / (getWidth() - 2 * INSET));
        setting.set(setting.isWhole() ? Math.rint(value) : value);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        double ticks = event.isShiftDown() ? 10 : event.isAltDown() ? 0.1 : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> setting.step(-ticks);
            case RIGHT, UP -> setting.step(ticks);
            case PAGE_DOWN -> setting.step(-10);
            case PAGE_UP -> setting.step(10);
            case HOME -> setting.set(setting.scale().minimum());
            case END -> setting.set(setting.scale().maximum());
            case D -> setting.reset();
            default -> {
                return;
            }
        }
        event.consume();
        if (!isFocusVisible()) {
            moving.touch(setting.id());
        }
    }

    private void lightUp(boolean held) {
        if (held) {
            moving.hold(setting.id());
        } else {
            moving.release(setting.id());
        }
    }

    private void moved() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 96;
    }

    @Override
    protected double computePrefHeight(double width) {
        return axis() + (marks.isEmpty() ? ROOM_BELOW : MARKS_BELOW + marks.textHeight() - 2);
    }

    @Override
    protected void layoutChildren() {
        double y = axis();
        double at = x(setting.scale().position(setting.get()));
        place(rest, y, x(1) - INSET);
        place(reached, y, at - INSET);
        double home = x(setting.scale().position(setting.standard()));
        standard.setStartX(home);
        standard.setEndX(home);
        standard.setStartY(y - TICK);
        standard.setEndY(y + TICK);
        for (Circle circle : List.of(focusRing, halo, thumb)) {
            circle.setCenterX(at);
            circle.setCenterY(y);
        }
        strip.resizeRelocate(INSET, 0, getWidth() - 2 * INSET, FootprintStrip.HEIGHT);
        marks.lay(INSET, getWidth() - 2 * INSET, y, y + MARKS_BELOW);
    }

    private static void place(Rectangle bar, double y, double width) {
        bar.setX(INSET);
        bar.setY(y - 2);
        bar.setWidth(Math.max(0, width));
    }

    private static Rectangle bar(String styleClass) {
        Rectangle bar = new Rectangle(0, 4);
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        bar.getStyleClass().add(styleClass);
        return bar;
    }

    private static Circle circle(double radius, String styleClass) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> setting.get();
            case MIN_VALUE -> setting.scale().minimum();
            case MAX_VALUE -> setting.scale().maximum();
            case VALUE_STRING -> SettingText.value(setting, setting.get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> setting.step(1);
            case DECREMENT -> setting.step(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    void name(ObservableValue<String> name) {
        accessibleTextProperty().bind(name);
    }
}
