package justright.ui.control;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import org.controlsfx.control.RangeSlider;

/// Two handles over a bar of three parts: where the first ends and where the second ends, 0 … 1.
///
/// The bar is any plot whose frame runs from 0 to 1 along it; the handles stand on its edges. Each handle has the
/// focus and the arrow keys of its own.
public final class PartsSlider extends Region {

    private static final double OVERHANG = 5;
    private static final double REACH = 6;
    /// A key moves a handle by this share of what the parts after the first take.
    private static final double KEYS = 0.05;

    private static final double LEAST_STEP = 1e-4;

    private final PlotCanvas bar;
    private final RangeSlider handles = new RangeSlider(0, 1, 0.6, 0.8);
    private final BiConsumer<Double, Double> moved;
    private boolean following;
    private double first = 0.6;
    private double second = 0.8;

    /// @param moved told the two places when a hand has moved one of them
    public PartsSlider(PlotCanvas bar, ObservableValue<String> name, BiConsumer<Double, Double> moved) {
        this.bar = bar;
        this.moved = moved;
        handles.getStyleClass().add("parts-handles");
        handles.accessibleTextProperty().bind(name);
        handles.lowValueProperty().addListener((_, _, _) -> report());
        handles.highValueProperty().addListener((_, _, _) -> report());
        handles.lowValueChangingProperty().addListener((_, _, _) -> show(first, second));
        handles.highValueChangingProperty().addListener((_, _, _) -> show(first, second));
        handles.setFocusTraversable(false); // its handles have the focus
        handles.addEventFilter(KeyEvent.KEY_PRESSED, PartsSlider::goOn);
        handles.skinProperty().addListener((_, _, _) -> nameHandles(name));
        getChildren().addAll(bar, handles);
        setMinSize(0, 0);
        bar.plotProperty().addListener((_, _, _) -> requestLayout());
    }

    /// The slider's own Tab key leads from the second handle to the first again, and never out.
    private static void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof Node handle) {
            handle.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// The handles are parts of the skin, without a name or a role of their own.
    private void nameHandles(ObservableValue<String> name) {
        nameHandle(".low-thumb", name, handles.lowValueProperty());
        nameHandle(".high-thumb", name, handles.highValueProperty());
    }

    private void nameHandle(String part, ObservableValue<String> name, DoubleProperty place) {
        Node handle = handles.lookup(part);
        if (handle != null) {
            handle.setFocusTraversable(true);
            handle.setAccessibleRole(AccessibleRole.THUMB);
            handle.accessibleTextProperty()
                    .bind(Bindings.createStringBinding(
                            () -> name.getValue() + ": " + Numbers.percent(place.get()), name, place));
        }
    }

    /// Puts the handles where the parts end, without telling anybody.
    public void show(double firstEnd, double secondEnd) {
        first = firstEnd;
        second = secondEnd;
        following = true;
        handles.setBlockIncrement(Math.max(LEAST_STEP, KEYS * (1 - firstEnd)));
        handles.setHighValue(1);
        handles.setLowValue(firstEnd);
        handles.setHighValue(secondEnd);
        following = false;
    }

    private void report() {
        if (!following) {
            moved.accept(handles.getLowValue(), handles.getHighValue());
        }
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, getWidth(), getHeight());
        Frame frame = bar.frame();
        handles.setVisible(frame != null);
        if (frame != null) {
            handles.resizeRelocate(
                    frame.left() - OVERHANG,
                    frame.top() - REACH,
                    frame.width() + 2 * OVERHANG,
                    frame.height() + 2 * REACH);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return bar.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return bar.prefWidth(height);
    }
}
