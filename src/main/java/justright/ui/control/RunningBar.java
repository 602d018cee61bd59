package justright.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A line of 3 px along the bottom of what is being computed: how much of the planned work is done. Work that takes
/// no longer than 300 ms shows nothing.
public final class RunningBar extends Region {

    private static final double HEIGHT = 3;
    private static final Duration PATIENCE = Duration.millis(300);

    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final Region done = new Region();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public RunningBar() {
        done.getStyleClass().add("done");
        getChildren().add(done);
        getStyleClass().add("running-bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMouseTransparent(true);
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        patience.setOnFinished(_ -> setVisible(true));
        running.addListener((_, _, now) -> wait(now));
        progress.addListener(_ -> requestLayout());
    }

    /// Whether something is being computed.
    public BooleanProperty runningProperty() {
        return running;
    }

    /// The share that is done, 0 … 1.
    public DoubleProperty progressProperty() {
        return progress;
    }

    private void wait(boolean forIt) {
        if (forIt) {
            patience.playFromStart();
        } else {
            patience.stop();
            setVisible(false);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, Math.clamp(progress.get(), 0, 1) * getWidth(), getHeight());
    }
}
