package justright.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Which of the machine's screens the hall sees, and which one is left for the speaker.
///
/// @param bounds of all screens, the first one first
record SpeakerScreens(List<Rectangle2D> bounds) {

    SpeakerScreens {
        bounds = List.copyOf(bounds);
    }

    /// Those of this machine at this moment.
    static SpeakerScreens now() {
        return new SpeakerScreens(
                Screen.getScreens().stream().map(Screen::getBounds).toList());
    }

    /// The screen that shows most of a window; empty if there is none at all.
    Optional<Rectangle2D> under(Rectangle2D window) {
        return bounds.stream().max(Comparator.comparingDouble(screen -> shared(screen, window)));
    }

    /// A screen beside the one that shows the window; empty if there is only one, or if both show the same.
    Optional<Rectangle2D> beside(Rectangle2D window) {
        return under(window)
                .flatMap(hall -> bounds.stream()
                        .filter(screen -> !screen.equals(hall) && shared(screen, hall) == 0)
                        .findFirst());
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
