package justright.ui.plot.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;

/// Writes each boundary's name beside its line, where it hides the fewest examples and stays inside the frame.
final class LineLabels {

    private static final int PLACES = 32;
    private static final double GAP = 9;

    private final Sheet sheet;
    private final Frame frame;
    private final List<Example> examples;
    private final List<Box> taken = new ArrayList<>();

    LineLabels(Sheet sheet, Frame frame, List<Example> examples) {
        this.sheet = sheet;
        this.frame = frame;
        this.examples = examples;
    }

    private record Box(double x, double y, double width, double height) {

        boolean covers(double px, double py, double margin) {
            return px > x - margin && px < x + width + margin && py > y - margin && py < y + height + margin;
        }

        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    void write(List<Boundary> boundaries) {
        boundaries.stream().filter(it -> !it.label().isEmpty()).forEach(it -> write(it, boundaries));
    }

    private void write(Boundary boundary, List<Boundary> all) {
        TextStyle style = sheet.words(boundary.color()).bold().halo(sheet.color(justright.ui.theme.Token.HALO));
        double width = sheet.surface().widthOf(boundary.label(), style);
        double height = sheet.style().text();
        Optional<Box> place = candidates(boundary, width, height)
                .filter(this::isInside)
                .min(Comparator.comparingInt(box -> cost(box, all)));
        place.ifPresent(box -> {
            taken.add(box);
            sheet.surface().write(boundary.label(), box.x(), box.y() + height * 0.85, style);
        });
    }

    private Stream<Box> candidates(Boundary boundary, double width, double height) {
        double gap = sheet.unit(GAP);
        return boundary.lines().stream().max(Comparator.comparingInt(Polyline::size)).stream()
                .flatMap(line -> IntStream.range(1, PLACES).boxed().flatMap(i -> {
                    int at = i * (line.size() - 1) / PLACES;
                    double x = frame.toX(line.x(at));
                    double y = frame.toY(line.y(at)) - height / 2;
                    return Stream.of(new Box(x + gap, y, width, height), new Box(x - gap - width, y, width, height));
                }));
    }

    private boolean isInside(Box box) {
        return box.x() > frame.left() + 4
                && box.x() + box.width() < frame.right() - 4
                && box.y() > frame.top() + 4
                && box.y() + box.height() < frame.bottom() - 4;
    }

    private int cost(Box box, List<Boundary> all) {
        double margin = sheet.style().marker();
        long hidden = examples.stream()
                .filter(it -> box.covers(frame.toX(it.x()), frame.toY(it.y()), margin))
                .count();
        long crossed = all.stream()
                .flatMap(it -> it.lines().stream())
                .filter(line -> crosses(line, box))
                .count();
        boolean overlaps = taken.stream().anyMatch(box::touches);
        return (int) (2 * hidden + 3 * crossed) + (overlaps ? 20 : 0);
    }

    private boolean crosses(Polyline line, Box box) {
        return IntStream.range(0, line.size()).anyMatch(i -> box.covers(frame.toX(line.x(i)), frame.toY(line.y(i)), 3));
    }
}
