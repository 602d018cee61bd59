package justright.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import justright.ui.text.Words;

/// A message of one line that comes and goes: what happened, and perhaps one thing to do about it.
public final class Notice extends HBox {

    private static final Duration STAY = Duration.seconds(8);

    private static final double WIDEST = 680;

    private final RichText text = new RichText();
    private final Button action = new Button();
    private final PauseTransition stay = new PauseTransition(STAY);

    public Notice(Words words) {
        HBox.setHgrow(text, Priority.ALWAYS);
        action.getStyleClass().add("notice-action");
        action.setMinWidth(USE_PREF_SIZE);
        IconButton close = new IconButton(Pictogram.CLOSE, words.live("notice.close"), this::hide);
        close.getStyleClass().add("compact");
        getStyleClass().add("notice");
        setFillHeight(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(new Icon(Pictogram.INFO, "medium"), text, action, close);
        setAccessibleRole(AccessibleRole.TEXT);
        stay.setOnFinished(_ -> hide());
        setOnMouseEntered(_ -> stay.stop());
        setOnMouseExited(_ -> stay.playFromStart());
        hide();
    }

    /// Shows a message for eight seconds, longer under the pointer.
    public void show(ObservableValue<String> message) {
        appear(message);
        action.setVisible(false);
        action.setManaged(false);
    }

    /// Shows a message with something to do about it.
    public void show(ObservableValue<String> message, ObservableValue<String> actionText, Runnable onAction) {
        appear(message);
        action.textProperty().bind(actionText);
        action.setOnAction(_ -> {
            hide();
            onAction.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    public void hide() {
        stay.stop();
        setVisible(false);
        setManaged(false);
    }

    /// As wide as its words, up to a line that can still be read at a glance.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDEST, super.computePrefWidth(height));
    }

    private void appear(ObservableValue<String> message) {
        text.textProperty().bind(message);
        setAccessibleText(text.plain());
        setVisible(true);
        setManaged(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
