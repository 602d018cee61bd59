package justright.ui.plot.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.surface.Outline;
import org.junit.jupiter.api.Test;

class PixelLineTest {

    private static final Frame FRAME = new Frame(Axis.linear(0, 100), Axis.linear(-1, 1), 0, 0, 200, 100);

    /// A point of an outline, and whether a new line starts there.
    private record Point(boolean starts, double x, double y) {}

    @Test
    void fewPointsAreDrawnAsTheyAre() {
        Curve curve = Curve.of(new double[] {0, 50, 100}, new double[] {-1, 1, 0});
        assertThat(points(curve))
                .containsExactly(new Point(true, 0, 100), new Point(false, 100, 0), new Point(false, 200, 50));
    }

    @Test
    void costFollowsPixelsNotPoints() {
        int n = 1_000_000;
        double[] xs = IntStream.range(0, n).mapToDouble(i -> 100.0 * i / n).toArray();
        double[] ys = IntStream.range(0, n).mapToDouble(i -> Math.sin(i * 0.37)).toArray();
        List<Point> points = points(Curve.of(xs, ys));
        assertThat(points).hasSizeLessThanOrEqualTo(4 * 200);
        assertThat(points.stream().mapToDouble(Point::y).min().orElseThrow()).isCloseTo(0, within(0.01));
        assertThat(points.stream().mapToDouble(Point::y).max().orElseThrow()).isCloseTo(100, within(0.01));
    }

    @Test
    void loneExtremeSurvives() {
        double[] xs = IntStream.range(0, 10_000).mapToDouble(i -> i / 100.0).toArray();
        double[] ys = new double[xs.length];
        ys[5003] = 0.9;
        assertThat(points(Curve.of(xs, ys))).anyMatch(point -> point.y() < 6);
    }

    @Test
    void bucketsReachFromLowestToHighest() {
        Curve curve = Curve.buckets(
                new int[] {0, 50}, new double[] {-0.5, 0}, new double[] {0.5, 0.8}, new double[] {0, 0.4});
        List<Point> points = points(curve);
        assertThat(points).anyMatch(point -> point.x() == 0 && point.y() == 75);
        assertThat(points).anyMatch(point -> point.x() == 0 && point.y() == 25);
        assertThat(points).anyMatch(point -> point.x() == 100 && Math.abs(point.y() - 10) < 1e-9);
        assertThat(points.getLast().y()).isCloseTo(30, within(1e-9));
    }

    @Test
    void whatIsNotFiniteLeavesAGap() {
        Curve curve = Curve.of(
                new double[] {0, 25, 50, 75, 100}, new double[] {0, 0, Double.NaN, 0, Double.POSITIVE_INFINITY});
        List<Point> points = points(curve);
        assertThat(points.stream().filter(Point::starts).map(Point::x)).containsExactly(0.0, 150.0);
        assertThat(points).hasSize(3);
    }

    private static List<Point> points(Curve curve) {
        List<Point> points = new ArrayList<>();
        PixelLine.of(curve, FRAME).trace(new Outline.Pen() {
            @Override
            public void moveTo(double x, double y) {
                points.add(new Point(true, x, y));
            }

            @Override
            public void lineTo(double x, double y) {
                points.add(new Point(false, x, y));
            }

            @Override
            public void close() {
                throw new AssertionError("curves are open");
            }
        });
        return points;
    }
}
