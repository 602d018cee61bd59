package justright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Two to four choices side by side, one of them chosen. One stop for the Tab key; arrows, Home and End choose.
///
/// @param <T> what is chosen
public final class Segmented<T> extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<T> choices;
    private final List<Label> segments = new ArrayList<>();
    private final ObjectProperty<T> value;

    public Segmented(List<T> choices, T chosen, Function<? super T, ? extends ObservableValue<String>> text) {
        this.choices = List.copyOf(choices);
        this.value = new SimpleObjectProperty<>(this, "value", chosen);
        for (T choice : this.choices) {
            segments.add(segment(choice, text.apply(choice)));
        }
        getChildren().addAll(segments);
        getStyleClass().add("segmented");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        FieldName.of(this, accessibleTextProperty());
        setOnKeyPressed(this::pressed);
        value.addListener((_, _, _) -> show());
        show();
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T getValue() {
        return value.get();
    }

    public void setValue(T newValue) {
        value.set(newValue);
    }

    private Label segment(T choice, ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add("segment");
        label.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        label.setOnMousePressed(event -> {
            requestFocus();
            value.set(choice);
            event.consume();
        });
        return label;
    }

    private void pressed(KeyEvent event) {
        int now = choices.indexOf(value.get());
        int next = switch (event.getCode()) {
            case LEFT, UP -> now - 1;
            case RIGHT, DOWN -> now + 1;
            case HOME -> 0;
            case END -> choices.size() - 1;
            default -> -2;
        };
        if (next != -2) {
            value.set(choices.get(Math.clamp(next, 0, choices.size() - 1)));
            event.consume();
        }
    }

    private void show() {
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).pseudoClassStateChanged(CHOSEN, choices.get(i).equals(value.get()));
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        int chosen = choices.indexOf(value.get());
        if (attribute == AccessibleAttribute.TEXT && chosen >= 0) {
            String name = getAccessibleText();
            String choice = segments.get(chosen).getText();
            return name == null ? choice : name + ", " + choice;
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest =
                segments.stream().mapToDouble(s -> s.prefWidth(-1)).max().orElse(0);
        return snappedLeftInset() + segments.size() * snapSizeX(widest) + snappedRightInset();
    }

    /// As wide as its words: narrower than the preferred width, where all segments are equally wide.
    @Override
    protected double computeMinWidth(double height) {
        double words =
                segments.stream().mapToDouble(s -> snapSizeX(s.prefWidth(-1))).sum();
        return snappedLeftInset() + words + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest =
                segments.stream().mapToDouble(s -> s.prefHeight(-1)).max().orElse(0);
        return snappedTopInset() + snapSizeY(tallest) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double equal = inside / segments.size();
        double words = segments.stream().mapToDouble(s -> s.prefWidth(-1)).sum();
        boolean equalFits = segments.stream().allMatch(s -> s.prefWidth(-1) <= Math.floor(equal));
        double x = snappedLeftInset();
        for (Label segment : segments) {
            double width = equalFits ? equal : segment.prefWidth(-1) * inside / words;
            double left = snapPositionX(x);
            segment.resizeRelocate(left, snappedTopInset(), snapPositionX(x + width) - left, height);
            x += width;
        }
    }
}
