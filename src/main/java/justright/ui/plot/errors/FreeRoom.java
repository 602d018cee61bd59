package justright.ui.plot.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.ui.plot.Frame;

/// Where names can stand beside points without covering each other or another point.
final class FreeRoom {

    private static final double GAP = 4;

    private final Frame frame;
    private final List<Box> taken;

    /// A rectangle of pixels, y downwards.
    record Box(double left, double top, double right, double bottom) {

        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }

        static Box of(double left, double bottom, double width, double height) {
            return new Box(left, bottom - height, left + width, bottom);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }
    }

    FreeRoom(Frame frame, List<Box> marks) {
        this.frame = frame;
        taken = new ArrayList<>(marks);
    }

    /// Room for a name at the right of a mark, else at its left, above or beneath; taken from now on.
    Optional<Box> beside(Box mark, double width, double height) {
        double middle = mark.y() + 0.36 * height;
        double centred = mark.x() - width / 2;
        Optional<Box> free = Stream.of(
                        Box.of(mark.right() + GAP, middle, width, height),
                        Box.of(mark.left() - GAP - width, middle, width, height),
                        Box.of(centred, mark.top() - GAP, width, height),
                        Box.of(centred, mark.bottom() + GAP + 0.8 * height, width, height))
                .filter(box -> isInside(box) && taken.stream().noneMatch(box::meets))
                .findFirst();
        free.ifPresent(taken::add);
        return free;
    }

    /// Takes this room if nothing stands there.
    boolean take(Box box) {
        boolean free = taken.stream().noneMatch(box::meets);
        if (free) {
            taken.add(box);
        }
        return free;
    }

    private boolean isInside(Box box) {
        return box.left() >= frame.left()
                && box.right() <= frame.right()
                && box.top() >= frame.top()
                && box.bottom() <= frame.bottom();
    }
}
