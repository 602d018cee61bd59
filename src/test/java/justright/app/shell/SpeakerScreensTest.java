package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class SpeakerScreensTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void theNotesStandOnTheScreenThatTheHallDoesNotSee() {
        SpeakerScreens both = new SpeakerScreens(List.of(LAPTOP, PROJECTOR));
        assertThat(both.beside(new Rectangle2D(1440, 0, 1920, 1080))).contains(LAPTOP);
        assertThat(both.beside(new Rectangle2D(100, 50, 1024, 700))).contains(PROJECTOR);
        assertThat(both.under(new Rectangle2D(1300, 0, 1024, 700)))
                .as("most of the window")
                .contains(PROJECTOR);
    }

    @Test
    void oneScreenOrTwoThatShowTheSameLeaveNoRoomForNotes() {
        Rectangle2D window = new Rectangle2D(0, 0, 800, 600);
        assertThat(new SpeakerScreens(List.of(LAPTOP)).beside(window)).isEmpty();
        assertThat(new SpeakerScreens(List.of(LAPTOP, new Rectangle2D(0, 0, 1280, 720))).beside(window))
                .isEmpty();
        assertThat(new SpeakerScreens(List.of()).beside(window)).isEmpty();
    }

    @Test
    void timeIsReadAtAGlance() {
        assertThat(SpeakerNotes.clock(7)).isEqualTo("0:07");
        assertThat(SpeakerNotes.clock(47 * 60 + 5)).isEqualTo("47:05");
        assertThat(SpeakerNotes.clock(3600 + 4 * 60 + 7)).isEqualTo("1:04:07");
    }
}
