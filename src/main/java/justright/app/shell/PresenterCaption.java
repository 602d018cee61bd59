package justright.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The dark bar under a presentation: what is said at this beat, or what the lab asks; at the right the keys.
final class PresenterCaption extends HBox {

    PresenterCaption(Beats beats, Words words, Lifetime life) {
        getStyleClass().add("presenter-caption");
        Label caption = new Label();
        caption.getStyleClass().add("presenter-words");
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox keys = new HBox();
        keys.getStyleClass().add("presenter-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, keys);
        Runnable say = () -> {
            int beat = beats.current().get();
            caption.setText(beat == Beats.NONE ? words.get("question") : beats.captionOf(beat, words));
            keys.getChildren()
                    .setAll(
                            key(words.get("key.space")),
                            does(words.get("present.next")),
                            key("Enter"),
                            does(words.get("present.run")),
                            key("S"),
                            does(words.get("present.spotlight")),
                            key("Esc"),
                            does(words.get("present.leave")));
        };
        life.follow(beats.current(), _ -> say.run());
        life.listen(words.language(), (_, _, _) -> say.run());
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private static Label does(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
