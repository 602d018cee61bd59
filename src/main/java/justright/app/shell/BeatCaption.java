package justright.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What a presenter says at this beat, with back, next and away. Only there while beats are played.
final class BeatCaption extends HBox {

    private final Beats beats;
    private boolean suppressed;

    BeatCaption(Beats beats, Words words, Lifetime life) {
        this.beats = beats;
        getStyleClass().add("beat-caption");
        Label caption = new Label();
        caption.setWrapText(true);
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        Label place = new Label();
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("number");
        IconButton back = new IconButton(
                Pictogram.LEFT,
                words.live("beats.back"),
                () -> beats.show(Math.max(0, beats.current().get() - 1)));
        IconButton next = new IconButton(
                Pictogram.RIGHT,
                words.live("beats.next"),
                () -> beats.show(beats.current().get() + 1));
        IconButton away = new IconButton(Pictogram.CHECK, words.live("beats.away"), () -> beats.show(Beats.NONE));
        getChildren().addAll(place, caption, back, next, away);
        Runnable show = () -> {
            int beat = beats.current().get();
            appear();
            TopBar.show(away, !beats.isBinding());
            if (beat != Beats.NONE) {
                caption.setText(beats.captionOf(beat, words));
                place.setText((beat + 1) + "/" + beats.count());
                back.setDisable(beat == 0);
                next.setDisable(beats.isBinding() && beat == beats.count() - 1);
            }
        };
        life.follow(beats.current(), _ -> show.run());
        life.listen(words.language(), (_, _, _) -> show.run());
    }

    /// Whether the caption is shown elsewhere.
    void setSuppressed(boolean elsewhere) {
        suppressed = elsewhere;
        appear();
    }

    private void appear() {
        int beat = beats.current().get();
        boolean single = beat != Beats.NONE
                && beats.count() == 1
                && beats.get(beat).caption().isEmpty();
        TopBar.show(this, !suppressed && beat != Beats.NONE && !single);
    }
}
