package justright.ui.plot.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import justright.ui.plot.Frame;

/// Where names can stand beside points without covering each other or another point.
final class FreeRoom {

    private static final double GAP = 4;

    private final Frame frame;
    private final List<Box> marks;
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
        this.marks = List.copyOf(marks);
        taken = new ArrayList<>(marks);
    }

    /// Room for a name beside a mark; taken from now on. Where marks lie upon one another the name keeps away, so that
    /// a line can lead to it.
    Optional<Box> of(Box mark, double width, double height) {
        return isCrowded(mark) ? apart(mark, width, height) : beside(mark, width, height);
    }

    /// Whether another mark lies upon this one.
    boolean isCrowded(Box mark) {
        return marks.stream().filter(mark::meets).count() > 1;
    }

    /// At the right of a mark, else at its left, above or beneath.
    private Optional<Box> beside(Box mark, double width, double height) {
        double middle = mark.y() + 0.36 * height;
        double centred = mark.x() - width / 2;
        return first(Stream.of(
                Box.of(mark.right() + GAP, middle, width, height),
                Box.of(mark.left() - GAP - width, middle, width, height),
                Box.of(centred, mark.top() - GAP, width, height),
                Box.of(centred, mark.bottom() + GAP + 0.8 * height, width, height)));
    }

    /// The nearest free place around a mark, a little away from it.
    private Optional<Box> apart(Box mark, double width, double height) {
        double middle = mark.y() + 0.36 * height;
        return first(DoubleStream.of(1, 1.8, 2.8).boxed().flatMap(times -> {
            double away = times * height;
            double right = mark.right() + away;
            double left = mark.left() - away - width;
            return Stream.of(
                    Box.of(right, middle - away, width, height),
                    Box.of(left, middle - away, width, height),
                    Box.of(right, middle, width, height),
                    Box.of(left, middle, width, height),
                    Box.of(right, middle + away, width, height),
                    Box.of(left, middle + away, width, height));
        }));
    }

    private Optional<Box> first(Stream<Box> places) {
        Optional<Box> free = places.filter(
                        box -> isInside(box) && taken.stream().noneMatch(box::meets))
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
