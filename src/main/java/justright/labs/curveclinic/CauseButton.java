package justright.labs.curveclinic;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import justright.ui.text.Words;

/// One fault that can be named, for good. After that the true one is marked, and the one that was named.
final class CauseButton extends Button {

    private static final PseudoClass TRUE = PseudoClass.getPseudoClass("true-cause");
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named-cause");

    private final Cause cause;

    CauseButton(Cause cause, Words words, Runnable name) {
        this.cause = cause;
        textProperty().bind(words.live("setting.named." + cause.key()));
        setWrapText(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
        getStyleClass().addAll("outline-button", "control", "cause-button");
        setOnAction(_ -> name.run());
    }

    void show(Reading now) {
        pseudoClassStateChanged(TRUE, now.isNamed() && now.patient().cause() == cause);
        pseudoClassStateChanged(NAMED, now.named() == cause);
        setDisable(now.isNamed());
    }
}
