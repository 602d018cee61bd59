package justright.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import justright.ui.text.Words;

/// Replay, play or pause, one step.
public final class PlayBar extends HBox {

    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
    private final IconButton play;

    /// What the three buttons do.
    public interface Actions {

        /// The same run again from its start, with the same seed.
        void replay();

        /// Plays if it stands still, pauses if it plays.
        void toggle();

        void step();
    }

    public PlayBar(Words words, Actions actions) {
        super(4);
        setAlignment(Pos.CENTER);
        getStyleClass().add("play-bar");
        play = new IconButton(
                Pictogram.PLAY,
                Bindings.createStringBinding(
                        () -> words.get(playing.get() ? "run.pause" : "run.play"), words.language(), playing),
                words.live("run.toggle.help"),
                actions::toggle);
        play.getStyleClass().setAll("button", "primary-button", "play-button");
        play.showText(true);
        playing.addListener((_, _, now) -> play.show(now ? Pictogram.PAUSE : Pictogram.PLAY));
        getChildren()
                .addAll(
                        new IconButton(
                                Pictogram.RESET,
                                words.live("run.replay"),
                                words.live("run.replay.help"),
                                actions::replay),
                        play,
                        new IconButton(
                                Pictogram.STEP, words.live("run.step"), words.live("run.step.help"), actions::step));
    }

    /// Whether the run is going on: decides what the middle button shows.
    public BooleanProperty playingProperty() {
        return playing;
    }

    /// Narrow: the middle button is a pictogram too.
    public void setCompact(boolean compact) {
        play.showText(!compact);
    }
}
