package justright.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void ticksAreRound() {
        assertThat(labels(Axis.linear(-2.4, 2.4))).containsExactly("−2", "−1", "0", "1", "2");
        assertThat(labels(Axis.percent(0.2))).containsExactly("0 %", "5 %", "10 %", "15 %", "20 %");
        assertThat(labels(Axis.count(6000))).containsExactly("0", "1k", "2k", "3k", "4k", "5k", "6k");
        assertThat(labels(Axis.linear(0, 0.013))).startsWith("0.000", "0.002", "0.004");
    }

    @Test
    void decadesAreThinnedOutEvenly() {
        assertThat(labels(Axis.log(1e-3, 10))).containsExactly("10⁻³", "10⁻²", "10⁻¹", "1", "10");
        assertThat(labels(Axis.log(1e-12, 1))).containsExactly("10⁻¹²", "10⁻¹⁰", "10⁻⁸", "10⁻⁶", "10⁻⁴", "10⁻²", "1");
        assertThat(labels(Axis.log(0.03, 0.7))).containsExactly("0.05", "0.1", "0.2", "0.5");
        assertThat(labels(Axis.log(0.2, 4))).containsExactly("0.2", "0.5", "1", "2");
    }

    @Test
    void axisSurvivesAnyBounds() {
        double[] strange = {
            0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, 1e-320
        };
        for (double a : strange) {
            for (double b : strange) {
                for (Axis axis : List.of(Axis.linear(a, b), Axis.log(a, b), Axis.percent(a), Axis.count(b))) {
                    assertThat(axis.min()).as("%s %s", a, b).isFinite().isLessThan(axis.max());
                    assertThat(axis.max()).isFinite();
                    assertThat(axis.ticks(300, 40)).hasSizeBetween(0, 8);
                    assertThat(axis.place(axis.min())).isCloseTo(0, within(1e-9));
                    assertThat(axis.place(axis.max())).isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    @Test
    void aLogAxisHoldsAllNumbersThereAre() {
        Axis axis = Axis.log(Double.MIN_VALUE, Double.MAX_VALUE);
        assertThat(axis.min()).isEqualTo(Double.MIN_VALUE);
        assertThat(axis.max()).isEqualTo(Double.MAX_VALUE);
        assertThat(axis.place(1e-8)).isCloseTo((323.3062 - 8) / (323.3062 + 308.2547), within(1e-6));
        for (double value : new double[] {1e-320, 1e-300, 1, 1e300}) {
            assertThat(Math.log10(axis.value(axis.place(value)))).isCloseTo(Math.log10(value), within(1e-3));
        }
        assertThat(labels(axis)).hasSizeBetween(3, 7).contains("1");
    }

    @Property(seed = "7", tries = 300)
    void linearTicksAreFewAndInside(
            @ForAll @Scale(6) @DoubleRange(min = -1e6, max = 1e6) double a,
            @ForAll @Scale(6) @DoubleRange(min = 1e-5, max = 1e6) double size) {
        Axis axis = Axis.linear(a, a + size);
        List<Tick> ticks = axis.ticks(320, 50);
        assertThat(ticks).hasSizeBetween(2, 6);
        assertThat(ticks)
                .allSatisfy(tick -> assertThat(axis.place(tick.value())).isBetween(-1e-6, 1 + 1e-6));
    }

    @Property(seed = "7", tries = 300)
    void valueIsTheInverseOfPlace(@ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1e6) double value) {
        Axis axis = Axis.log(1e-7, 1e7);
        assertThat(axis.value(axis.place(value))).isCloseTo(value, within(1e-9 * value));
    }

    @Test
    void frameMapsThereAndBack() {
        Frame frame = new Frame(Axis.linear(-2, 2), Axis.log(0.01, 100), 40, 10, 440, 310);
        assertThat(frame.toX(0)).isEqualTo(240);
        assertThat(frame.toY(1)).isCloseTo(160, within(1e-9));
        assertThat(frame.fromX(frame.toX(1.3))).isCloseTo(1.3, within(1e-12));
        assertThat(frame.fromY(frame.toY(7))).isCloseTo(7, within(1e-12));
        assertThat(frame.toY(0)).isFinite().isGreaterThan(frame.bottom());
        assertThat(frame.toX(Double.POSITIVE_INFINITY)).isFinite().isGreaterThan(frame.right());
    }

    @Test
    void equalScalesMakeUnitsEquallyLong() {
        Frame frame = new Frame(Axis.linear(0, 4), Axis.linear(0, 2), 0, 0, 300, 300).toEqualScales();
        assertThat(frame.width()).isEqualTo(300);
        assertThat(frame.height()).isEqualTo(150);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks(340, 45).stream()
                .map(Tick::label)
                .map(label -> label.replace('\u202f', ' '))
                .toList();
    }
}
