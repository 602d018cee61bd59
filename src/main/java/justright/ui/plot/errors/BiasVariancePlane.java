package justright.ui.plot.errors;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import justright.training.BiasVariance;
import justright.training.BiasVariance.Rule;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Numerals;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Variance against avoidable bias, in points: the rule's four zones, and a point for each model.
///
/// A part is high if it is at least p points and at least a share s of the other part, so the zone where both are high
/// is a wedge: p ≤ bias, p ≤ variance, s·bias ≤ variance, s·variance ≤ bias. Left of no bias, where the train set
/// flatters, a variance is high from bias + variance = p on.
///
/// @param variance the name of the y axis
/// @param points drawn in order, the last on top; those beyond the axes stand at the edge
public record BiasVariancePlane(Rule rule, Axis x, Axis y, String variance, Names names, List<Point> points)
        implements Plot {

    /// The names of the zones, and what the hollow points out of textbooks are called.
    public record Names(String bias, String variance, String both, String neither, String textbook) {}

    /// How a point looks.
    public enum Look {
        /// A model.
        MODEL,
        /// The model that the controls are about, or whatever else is in focus.
        FOCUS,
        /// Two errors out of a textbook.
        TEXTBOOK,
        /// A pinned run.
        GHOST
    }

    /// Two errors and what they are called.
    public record Point(BiasVariance errors, String label, Look look) {}

    private static final Margins SPACE = new Margins(36, 26, 14, 42);
    /// Textbook errors lie between these.
    private static final double LOW = -0.045;

    private static final double HIGH = 0.18;
    private static final double FAR = 5;
    private static final double REACH_OF_HAND = 16;
    private static final double INSET = 10;
    private static final double MARK = 5.5;
    private static final double RING = 10;
    private static final double SMALL_MARK = 4;

    public BiasVariancePlane {
        points = List.copyOf(points);
    }

    /// Axes wide enough for textbook errors, and wider for worse ones.
    ///
    /// @param bias the name of the x axis
    /// @param variance the name of the y axis
    public static BiasVariancePlane of(Rule rule, String bias, String variance, Names names, List<Point> points) {
        Axis x = axis(points.stream().mapToDouble(point -> point.errors().bias()));
        Axis y = axis(points.stream().mapToDouble(point -> point.errors().variance()));
        return new BiasVariancePlane(rule, x.named(bias), y, variance, names, points);
    }

    private static Axis axis(DoubleStream parts) {
        var range = parts.summaryStatistics();
        double low = Math.min(LOW, Math.floor(range.getMin() * 20 - 0.4) / 20);
        double high = Math.max(HIGH, Math.ceil(range.getMax() * 20 + 0.4) / 20);
        return Axis.linear(low, high).numerals(Numerals.POINTS);
    }

    /// The point under a place of the picture: the nearest within reach, its index in the list.
    public Optional<Integer> at(Frame frame, double pixelX, double pixelY) {
        int nearest = -1;
        double least = REACH_OF_HAND;
        for (int i = points.size() - 1; i >= 0; i--) {
            BiasVariance errors = points.get(i).errors();
            double distance = Math.hypot(left(frame, errors) - pixelX, top(frame, errors) - pixelY);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(nearest);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return SPACE.frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        zones(sheet, frame);
        sheet.surface().popClip();
        axes(sheet, frame);
        key(sheet, frame);
        FreeRoom room = room(sheet, frame);
        names(sheet, frame, room);
        points.forEach(point -> paint(sheet, frame, point));
        labels(sheet, frame, room);
    }

    private void zones(Sheet sheet, Frame frame) {
        double p = rule.points();
        double s = rule.share();
        double bend = s > 0 ? Math.min(p / s, FAR) : FAR;
        double slope = Math.max(p, s * FAR);
        sheet.surface()
                .fillRect(frame.left(), frame.top(), frame.width(), frame.height(), 0, sheet.color(Token.OK_TINT));
        fill(sheet, frame, Token.WARN_TINT, p, -FAR, FAR, -FAR, FAR, slope, bend, p, p, p);
        fill(sheet, frame, Token.BAD_TINT, 0, p, -FAR, FAR + p, slope, FAR, p, bend, p, p);
        fill(sheet, frame, Token.RAISED, p, p, bend, p, FAR, slope, FAR, FAR, slope, FAR, p, bend);
        sheet.surface().stroke(outline(frame, -FAR, FAR + p, 0, p, p, p, p, -FAR), border(sheet));
        sheet.surface().stroke(outline(frame, p, p, bend, p, FAR, slope), border(sheet));
        sheet.surface().stroke(outline(frame, p, p, p, bend, slope, FAR), border(sheet));
    }

    private static Stroke border(Sheet sheet) {
        return sheet.stroke(Token.CARD, sheet.unit(2));
    }

    private static void fill(Sheet sheet, Frame frame, Token tint, double... corners) {
        sheet.surface().fill(outline(frame, corners).close(), sheet.color(tint));
    }

    private static Outline outline(Frame frame, double... corners) {
        Outline outline = new Outline().moveTo(frame.toX(corners[0]), frame.toY(corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            outline.lineTo(frame.toX(corners[i]), frame.toY(corners[i + 1]));
        }
        return outline;
    }

    /// The zones' names in their corners, each unless a point lies there.
    private void names(Sheet sheet, Frame frame, FreeRoom room) {
        double inset = sheet.unit(INSET);
        double text = sheet.style().text();
        double high = frame.top() + inset + 0.75 * text;
        double low = frame.bottom() - inset;
        double left = frame.left() + inset;
        double right = frame.right() - inset;
        double bend = frame.toX(rule.points());
        name(sheet, room, names.variance(), Token.BAD, left, high, right);
        name(sheet, room, names.both(), Token.INK2, right - width(sheet, names.both()), high, right);
        name(sheet, room, names.bias(), Token.WARN, right - width(sheet, names.bias()), low, right);
        name(sheet, room, names.neither(), Token.OK, left, low, bend);
    }

    private static double width(Sheet sheet, String name) {
        return sheet.surface().widthOf(name, sheet.words(Token.INK).bold());
    }

    private static void name(
            Sheet sheet, FreeRoom room, String name, Token color, double left, double baseline, double end) {
        double width = width(sheet, name);
        if (left + width <= end
                && room.take(
                        FreeRoom.Box.of(left, baseline, width, sheet.style().text()))) {
            sheet.surface().write(name, left, baseline, sheet.words(color).bold());
        }
    }

    private void axes(Sheet sheet, Frame frame) {
        new AxisPainter(sheet, frame).field();
        TextStyle style = sheet.words(Token.INK2).size(sheet.style().text() + 0.5);
        sheet.surface().write(variance, sheet.unit(8), frame.top() - sheet.unit(12), style);
    }

    /// Says above the plane what its hollow points are.
    private void key(Sheet sheet, Frame frame) {
        double text = sheet.style().text();
        TextStyle style = sheet.words(Token.INK2).size(text + 0.5);
        double baseline = frame.top() - sheet.unit(12);
        double left = frame.right() - sheet.surface().widthOf(names.textbook(), style);
        double mark = left - sheet.unit(SMALL_MARK + 6);
        double used = sheet.unit(8) + sheet.surface().widthOf(variance, style);
        boolean told = points.stream().anyMatch(point -> point.look() == Look.TEXTBOOK);
        if (told && mark - sheet.unit(2 * SMALL_MARK) > used) {
            hollow(sheet, mark, baseline - 0.36 * text, Token.INK2);
            sheet.surface().write(names.textbook(), left, baseline, style);
        }
    }

    private static void hollow(Sheet sheet, double x, double y, Token color) {
        Stroke edge = sheet.stroke(color, sheet.unit(1.6));
        MarkShape.CIRCLE.paint(sheet.surface(), x, y, sheet.unit(SMALL_MARK), sheet.color(Token.CARD), edge);
    }

    private static void paint(Sheet sheet, Frame frame, Point point) {
        double px = left(frame, point.errors());
        double py = top(frame, point.errors());
        Token color = color(point);
        Stroke edge = sheet.stroke(Token.CARD, sheet.unit(2));
        switch (point.look()) {
            case MODEL -> MarkShape.CIRCLE.paint(sheet.surface(), px, py, sheet.unit(MARK), sheet.color(color), edge);
            case FOCUS -> {
                MarkShape.CIRCLE.paint(sheet.surface(), px, py, sheet.unit(MARK), sheet.color(color), edge);
                sheet.surface().strokeCircle(px, py, sheet.unit(RING), sheet.stroke(color, sheet.unit(2)));
            }
            case TEXTBOOK, GHOST -> hollow(sheet, px, py, color);
        }
    }

    private FreeRoom room(Sheet sheet, Frame frame) {
        return new FreeRoom(
                frame, points.stream().map(point -> mark(sheet, frame, point)).toList());
    }

    private static FreeRoom.Box mark(Sheet sheet, Frame frame, Point point) {
        return FreeRoom.Box.around(left(frame, point.errors()), top(frame, point.errors()), radius(sheet, point));
    }

    /// What is in focus is named first; of the others, those whose names find room.
    private void labels(Sheet sheet, Frame frame, FreeRoom room) {
        for (Point point : points.reversed()) {
            Token color = color(point);
            TextStyle style = point.look() == Look.TEXTBOOK
                    ? sheet.numbers(color)
                    : sheet.words(color).bold().halo(sheet.color(Token.CARD, 0.75));
            double width = sheet.surface().widthOf(point.label(), style);
            FreeRoom.Box mark = mark(sheet, frame, point);
            room.of(mark, width, sheet.style().text()).ifPresent(box -> {
                if (room.isCrowded(mark)) {
                    lead(sheet, mark, box, radius(sheet, point), color);
                }
                sheet.surface().write(point.label(), box.left(), box.bottom(), style);
            });
        }
    }

    /// A thin line from a mark's edge to its name.
    private static void lead(Sheet sheet, FreeRoom.Box mark, FreeRoom.Box name, double radius, Token color) {
        double gap = sheet.unit(3);
        double endX = name.left() > mark.x() ? name.left() - gap : name.right() + gap;
        double endY = name.y();
        double length = Math.hypot(endX - mark.x(), endY - mark.y());
        if (length > radius) {
            double startX = mark.x() + (endX - mark.x()) * radius / length;
            double startY = mark.y() + (endY - mark.y()) * radius / length;
            sheet.surface().line(startX, startY, endX, endY, sheet.stroke(color, sheet.unit(1.2)));
        }
    }

    private static double radius(Sheet sheet, Point point) {
        return sheet.unit(
                switch (point.look()) {
                    case FOCUS -> RING + 1;
                    case MODEL -> MARK + 1;
                    case TEXTBOOK, GHOST -> SMALL_MARK + 1;
                });
    }

    private static Token color(Point point) {
        return point.look() == Look.TEXTBOOK ? Token.INK2 : color(point.errors());
    }

    private static Token color(BiasVariance errors) {
        return switch (errors.verdict()) {
            case HIGH_BIAS -> Token.WARN;
            case HIGH_VARIANCE, BOTH -> Token.BAD;
            case NEITHER -> Token.OK;
        };
    }

    private static double left(Frame frame, BiasVariance errors) {
        return Math.clamp(frame.toX(errors.bias()), frame.left(), frame.right());
    }

    private static double top(Frame frame, BiasVariance errors) {
        return Math.clamp(frame.toY(errors.variance()), frame.top(), frame.bottom());
    }
}
