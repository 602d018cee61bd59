package justright.ui.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashTracerTest {

    private final List<String> pieces = new ArrayList<>();
    private double drawn;

    private void trace(Outline outline, Dash dash) {
        outline.trace(new DashTracer(dash, (x1, y1, x2, y2, first, last) -> {
            drawn += Math.hypot(x2 - x1, y2 - y1);
            pieces.add("%.0f,%.0f–%.0f,%.0f%s%s".formatted(x1, y1, x2, y2, first ? " first" : "", last ? " last" : ""));
        }));
    }

    @Test
    void aDashGoesRoundACorner() {
        trace(new Outline().moveTo(0, 0).lineTo(4, 0).lineTo(4, 20), Dash.of(7, 4));
        assertThat(pieces).containsExactly("0,0–4,0 first", "4,0–4,3 last", "4,7–4,14 first last", "4,18–4,20 first");
    }

    @Test
    void manyShortSidesAreDashedLikeOneLongOne() {
        Outline line = new Outline().moveTo(0, 5);
        for (int i = 1; i <= 440; i++) {
            line.lineTo(i / 4.0, 5);
        }
        trace(line, Dash.of(7, 4));
        assertThat(drawn).isCloseTo(70, within(1e-6));
    }

    @Test
    void eachPathBeginsWithADash() {
        trace(new Outline().moveTo(0, 0).lineTo(9, 0).moveTo(0, 8).lineTo(3, 8), Dash.BAYES);
        assertThat(pieces).containsExactly("0,0–9,0 first", "0,8–3,8 first");
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        trace(new Outline().moveTo(0, 0).lineTo(Double.NaN, 0).lineTo(5, 0), Dash.of(7, 4));
        assertThat(pieces).containsExactly("0,0–5,0 first");
    }
}
