package justright.ui.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import javafx.scene.paint.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 50;

    private final Coverage coverage = new Coverage(WIDTH, HEIGHT);
    private final int[] ink = new int[WIDTH * HEIGHT];

    @Property(tries = 200, seed = "2026")
    void aPolygonCoversItsArea(
            @ForAll @DoubleRange(min = 12, max = 40) double x,
            @ForAll @DoubleRange(min = 12, max = 38) double y,
            @ForAll @DoubleRange(min = 2, max = 11) double radius) {
        fill(Outline.diamond(x, y, radius));
        assertThat(inked()).isCloseTo(2 * radius * radius, within(0.5));
    }

    @Property(tries = 200, seed = "2026")
    void aStrokeCoversItsLengthTimesItsWidthAndItsRoundEnds(
            @ForAll @DoubleRange(min = 8, max = 50) double x1,
            @ForAll @DoubleRange(min = 8, max = 40) double y1,
            @ForAll @DoubleRange(min = 8, max = 50) double x2,
            @ForAll @DoubleRange(min = 8, max = 40) double y2,
            @ForAll @DoubleRange(min = 0.3, max = 4) double half) {
        coverage.addSegment(x1, y1, x2, y2, half);
        pour();
        double area = 2 * half * Math.hypot(x2 - x1, y2 - y1) + Math.PI * half * half;
        assertThat(inked()).isCloseTo(area, within(0.04 * area + 1));
    }

    @Property(tries = 200, seed = "2026")
    void aDashCoversItsLengthTimesItsWidth(
            @ForAll @DoubleRange(min = 8, max = 50) double x1,
            @ForAll @DoubleRange(min = 8, max = 40) double y1,
            @ForAll @DoubleRange(min = 0, max = 6.2) double angle,
            @ForAll @DoubleRange(min = 2, max = 7) double length,
            @ForAll @DoubleRange(min = 0.5, max = 3) double half) {
        coverage.addSegment(x1, y1, x1 + length * Math.cos(angle), y1 + length * Math.sin(angle), half, true, true);
        pour();
        double area = 2 * half * length;
        assertThat(inked()).isCloseTo(area, within(0.04 * area + 0.6));
    }

    @Property(tries = 200, seed = "2026")
    void aRingCoversWhatLiesBetweenItsCircles(
            @ForAll @DoubleRange(min = 15, max = 40) double x,
            @ForAll @DoubleRange(min = 15, max = 35) double y,
            @ForAll @DoubleRange(min = 3, max = 10) double radius,
            @ForAll @DoubleRange(min = 0.5, max = 2) double half) {
        coverage.addRing(x, y, radius, half);
        pour();
        double area = 4 * Math.PI * radius * half;
        assertThat(inked()).isCloseTo(area, within(0.05 * area + 0.3));
    }

    @Test
    void whatLiesOutsideTheSheetIsCutOff() {
        fill(Outline.polygon(-20, -30, WIDTH + 900, -30, WIDTH + 900, 10.5, -20, 10.5));
        assertThat(inked()).isCloseTo(10.5 * WIDTH, within(0.1 * WIDTH));
        coverage.addSegment(-1e7, 25, 1e7, 25, 1);
        coverage.addSegment(5, -400, 9, -300, 3);
        pour();
        assertThat(inked()).isCloseTo(2 * WIDTH, within(0.1 * WIDTH));
    }

    @Test
    void oneStrokeDoesNotDarkenWhereItCrossesItself() {
        coverage.addSegment(5, 5, 45, 45, 2);
        coverage.addSegment(45, 5, 5, 45, 2);
        coverage.pour(ink, Color.color(0, 0, 0, 0.5));
        assertThat(Arrays.stream(ink).map(each -> each >>> 24).max()).hasValue(128);
    }

    @Test
    void laterShapesLieOverEarlierOnes() {
        coverage.addDisk(20, 20, 8);
        coverage.pour(ink, Color.RED);
        coverage.addDisk(20, 20, 4);
        coverage.pour(ink, Color.color(0, 0, 1, 0.5));
        assertThat(ink[20 * WIDTH + 20]).isEqualTo(0xFF800080);
        assertThat(ink[20 * WIDTH + 14]).isEqualTo(0xFFFF0000);
    }

    private void fill(Outline outline) {
        outline.trace(new SideTracer(coverage::addSide));
        coverage.integrate();
        pour();
    }

    private void pour() {
        coverage.pour(ink, Color.BLACK);
    }

    /// The area covered so far, which is then wiped.
    private double inked() {
        double area =
                Arrays.stream(ink).mapToDouble(each -> (each >>> 24) / 255.0).sum();
        Arrays.fill(ink, 0);
        return area;
    }
}
