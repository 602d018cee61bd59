package justright.app.shell;

import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import justright.ui.control.ScrollStop;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// For the one who speaks: the notes of this beat, what comes next, the time that has gone; and the live lab while the
/// hall sees a still.
final class SpeakerView extends BorderPane {

    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final Duration TICK = Duration.seconds(0.25);

    private final PresenterFrame frame;
    private final Words words;
    private final Label place = new Label();
    private final Label caption = new Label();
    private final Label notes = new Label();
    private final Label next = new Label();
    private final Label clock = new Label();
    private final ScrollPane scroll;
    private final VBox below = new VBox();

    /// @param seconds since the presentation began
    SpeakerView(PresenterFrame frame, LongSupplier seconds, Lifetime life) {
        this.frame = frame;
        this.words = frame.open().context().words();
        getStyleClass().add("speaker");
        scroll = notesOfBeat();
        setTop(header());
        below.getChildren().setAll(footer());
        setBottom(below);
        life.follow(frame.beats().current(), _ -> refresh());
        life.listen(words.language(), (_, _, _) -> refresh());
        life.follow(frame.frozen(), this::showLive);
        Timeline ticking =
                new Timeline(new KeyFrame(TICK, _ -> clock.setText(SpeakerNotes.clock(seconds.getAsLong()))));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        clock.setText(SpeakerNotes.clock(seconds.getAsLong()));
        life.onEnd(ticking::stop);
        life.onEnd(() -> setCenter(null));
    }

    private Node header() {
        place.getStyleClass().addAll("number", "speaker-place");
        clock.getStyleClass().addAll("number", "speaker-clock");
        Label title = label(words.live("title"), "lab-title");
        Label still = new Label();
        still.getStyleClass().add("speaker-still");
        still.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(frame.blanked().get() ? "speaker.blank" : "speaker.frozen"),
                        frame.blanked(),
                        words.language()));
        still.visibleProperty().bind(frame.frozen().or(frame.blanked()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(place, title, still, space, label(words.live("speaker.since"), "note"), clock);
        header.getStyleClass().add("speaker-header");
        return header;
    }

    private ScrollPane notesOfBeat() {
        caption.getStyleClass().add("speaker-caption");
        notes.getStyleClass().add("speaker-notes");
        caption.setWrapText(true);
        notes.setWrapText(true);
        VBox text = new VBox(caption, notes);
        text.getStyleClass().add("speaker-text");
        ScrollPane pane = new ScrollPane(text);
        pane.setFitToWidth(true);
        ScrollStop.of(pane, words.live("speaker.notes"));
        pane.getStyleClass().add("speaker-scroll");
        return pane;
    }

    private Node footer() {
        next.getStyleClass().add("speaker-next");
        next.setWrapText(true);
        Label keys = label(words.live("speaker.keys"), "note");
        keys.setWrapText(true);
        VBox footer = new VBox(next, keys);
        footer.getStyleClass().add("speaker-footer");
        return footer;
    }

    private static Label label(ObservableValue<String> text, String style) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// The live lab is the larger part, the notes stand below it.
    private void showLive(boolean live) {
        pseudoClassStateChanged(LIVE, live);
        below.getChildren().remove(scroll);
        if (live) {
            setCenter(frame.live());
            below.getChildren().addFirst(scroll);
        } else {
            setCenter(scroll);
        }
    }

    private void refresh() {
        SpeakerNotes now = SpeakerNotes.of(frame.beats(), words);
        place.setText(now.place());
        caption.setText(now.caption());
        notes.setText(now.notes().isEmpty() ? words.get("speaker.no-notes") : now.notes());
        String said = now.next().isEmpty() ? words.get("speaker.last") : words.get("speaker.next", now.next());
        next.setText(now.nextAsks() ? words.get("speaker.asks", said) : said);
    }
}
