package justright.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The dark bar under a presentation: what is said at this beat, or what the lab asks; at the right the keys.
final class PresenterCaption extends HBox {

    PresenterCaption(Beats beats, Asking asking, Words words, Lifetime life) {
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
            Poll asked = asking.poll().get();
            String said = beat == Beats.NONE ? words.get("question") : beats.captionOf(beat, words);
            caption.setText(asked == null ? said : asked.question(words));
            boolean open = asked != null && asking.isLocked();
            keys.getChildren().setAll(open ? voting(asked, words) : playing(words));
        };
        life.listen(asking.phase(), (_, _, _) -> say.run());
        life.follow(beats.current(), _ -> say.run());
        life.listen(words.language(), (_, _, _) -> say.run());
    }

    private static List<Label> playing(Words words) {
        return List.of(
                key(words.get("key.space")),
                does(words.get("present.next")),
                key("Enter"),
                does(words.get("present.play")),
                key("S"),
                does(words.get("present.spotlight")),
                key("Esc"),
                does(words.get("present.leave")));
    }

    private static List<Label> voting(Poll asked, Words words) {
        return List.of(
                key("1 – " + asked.options()),
                does(words.get("present.vote")),
                key("Enter"),
                does(words.get("present.play")),
                key(words.get("key.space")),
                does(words.get("present.next")));
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
