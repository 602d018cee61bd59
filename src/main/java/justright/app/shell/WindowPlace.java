package justright.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import justright.store.Preferences;

/// Where a remembered window comes back: where it stood, if it can be reached there; not at all on a monitor that is
/// gone.
final class WindowPlace {

    /// So much of the window's upper edge, where it is taken hold of, must be on a screen.
    private static final double VISIBLE = 100;

    private static final double HOLD = 24;

    private WindowPlace() {}

    /// The remembered place, no larger than the screen it is on; empty if it is on none.
    ///
    /// @param screens what may be covered of each of the machine's screens
    static Optional<Rectangle2D> on(List<Rectangle2D> screens, Preferences.Window remembered) {
        double width = Math.min(VISIBLE, remembered.width());
        return screens.stream()
                .filter(screen -> screen.intersects(remembered.x(), remembered.y(), width, HOLD)
                        || screen.intersects(remembered.x() + remembered.width() - width, remembered.y(), width, HOLD))
                .findFirst()
                .map(screen -> new Rectangle2D(
                        remembered.x(),
                        Math.max(screen.getMinY(), remembered.y()),
                        Math.min(remembered.width(), screen.getWidth()),
                        Math.min(remembered.height(), screen.getHeight())));
    }
}
