package justright.app.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The lab's name over a presentation, and how far it has come.
final class PresenterHeader extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final HBox dots = new HBox();
    private final Label place = new Label();

    PresenterHeader(Beats beats, Words words, Lifetime life) {
        getStyleClass().add("presenter-header");
        Label title = new Label();
        title.textProperty().bind(words.live("title"));
        title.getStyleClass().add("lab-title");
        dots.getStyleClass().add("presenter-dots");
        place.getStyleClass().add("number");
        for (int beat = 0; beat < beats.count(); beat++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            dots.getChildren().add(dot);
        }
        getChildren().addAll(title, dots, place);
        life.follow(beats.current(), now -> show(now.intValue()));
    }

    private void show(int beat) {
        place.setText(
                beat == Beats.NONE
                        ? ""
                        : (beat + 1) + " / " + dots.getChildren().size());
        for (int i = 0; i < dots.getChildren().size(); i++) {
            dots.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == beat);
            dots.getChildren().get(i).pseudoClassStateChanged(PAST, i < beat);
        }
    }
}
