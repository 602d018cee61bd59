package justright.ui.plot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import justright.training.BiasVariance;
import justright.training.BiasVariance.Rule;
import justright.ui.Screen;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.errors.BiasVariancePlane.Look;
import justright.ui.plot.errors.BiasVariancePlane.Names;
import justright.ui.plot.errors.BiasVariancePlane.Point;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiasVariancePlaneTest {

    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final double CELLS = 23;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private static BiasVariancePlane plane(Rule rule, Point... points) {
        return BiasVariancePlane.of(rule, "bias", "variance", new Names("", "", "", "", ""), List.of(points));
    }

    private static Token tint(BiasVariance errors) {
        return switch (errors.verdict()) {
            case HIGH_BIAS -> Token.WARN_TINT;
            case HIGH_VARIANCE -> Token.BAD_TINT;
            case BOTH -> Token.RAISED;
            case NEITHER -> Token.OK_TINT;
        };
    }

    /// Every place that is not on a border is tinted by the verdict there.
    @ParameterizedTest
    @CsvSource({"0.02, 0.3333", "0.05, 0", "0.01, 1", "0, 0.5", "0.1, 0.1"})
    void zonesAreTheVerdicts(double leastPoints, double share) {
        Rule rule = new Rule(leastPoints, share);
        int seen = Screen.call(() -> {
            PlotCanvas canvas = new PlotCanvas(PALETTE);
            canvas.setPlot(plane(rule));
            StackPane root = new StackPane(canvas);
            canvas.setPrefSize(400, 360);
            PixelReader pixels = new Scene(root, 400, 360).snapshot(null).getPixelReader();
            Frame frame = Objects.requireNonNull(canvas.frame());
            int compared = 0;
            for (int i = 1; i < CELLS; i++) {
                for (int j = 1; j < CELLS; j++) {
                    double x = frame.left() + i * frame.width() / CELLS;
                    double y = frame.top() + j * frame.height() / CELLS;
                    compared += compare(rule, frame, pixels, x, y);
                }
            }
            return compared;
        });
        assertThat(seen).isGreaterThan(300);
    }

    private static int compare(Rule rule, Frame frame, PixelReader pixels, double x, double y) {
        Token expected = tint(at(rule, frame, x, y));
        for (double dx = -4; dx <= 4; dx += 4) {
            for (double dy = -4; dy <= 4; dy += 4) {
                if (tint(at(rule, frame, x + dx, y + dy)) != expected) {
                    return 0;
                }
            }
        }
        Color color = pixels.getColor((int) x, (int) y);
        assertThat(color).as("%s at %s, %s", expected, x, y).isEqualTo(PALETTE.color(expected));
        return 1;
    }

    private static BiasVariance at(Rule rule, Frame frame, double x, double y) {
        double bias = frame.fromX(x);
        return new BiasVariance(bias, bias + frame.fromY(y), 0, rule);
    }

    @Test
    void findsThePointUnderThePointerTheTopmostOfEquals() {
        BiasVariance errors = new BiasVariance(0.10, 0.12, 0);
        BiasVariancePlane plane = plane(
                Rule.USUAL,
                new Point(errors, "under", Look.MODEL),
                new Point(errors, "over", Look.FOCUS),
                new Point(new BiasVariance(0, 0.1, 0), "elsewhere", Look.MODEL));
        Frame frame = new Frame(plane.x(), plane.y(), 0, 0, 300, 300);

        assertThat(plane.at(frame, frame.toX(0.10) + 5, frame.toY(0.02))).contains(1);
        assertThat(plane.at(frame, frame.toX(0), frame.toY(0.1))).contains(2);
        assertThat(plane.at(frame, frame.toX(0.15), frame.toY(0.15))).isEmpty();
    }
}
