package justright.ui.plot.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.Test;

class WashTest {

    /// Three sectors that meet in the middle.
    private static Wash.OfMany sectors(boolean discrete) {
        List<Grid> shares = new java.util.ArrayList<>();
        for (int k = 0; k < 3; k++) {
            double angle = 2 * Math.PI * k / 3;
            shares.add(Grid.of(-1, 1, -1, 1, 41, (x, y) -> {
                double sum = 0;
                for (int i = 0; i < 3; i++) {
                    double other = 2 * Math.PI * i / 3;
                    sum += Math.exp(4 * (x * Math.cos(other) + y * Math.sin(other)));
                }
                return Math.exp(4 * (x * Math.cos(angle) + y * Math.sin(angle))) / sum;
            }));
        }
        return new Wash.OfMany(shares, discrete);
    }

    @Test
    void bordersLieWhereTwoClassesAreEquallyLikelyAndNoneIsMore() {
        Wash.OfMany wash = sectors(false);
        List<Polyline> borders = wash.borders();

        assertThat(borders).hasSize(3);
        for (Polyline line : borders) {
            for (int i = 0; i < line.size(); i++) {
                double[] at = new double[3];
                for (int k = 0; k < 3; k++) {
                    at[k] = wash.shares().get(k).at(line.x(i), line.y(i));
                }
                java.util.Arrays.sort(at);
                assertThat(at[2]).isCloseTo(at[1], within(0.01));
            }
        }
    }

    @Test
    void theWinnerColoursThePlaneFainterWhereItIsLessSure() {
        Palette palette = Palette.of(Theme.LIGHT);
        Wash.Tint smooth = sectors(false).tint(palette);
        Wash.Tint discrete = sectors(true).tint(palette);
        Color paper = palette.color(Token.FIELD_50);

        assertThat(distance(paper, smooth.argb(40, 20))).isGreaterThan(distance(paper, smooth.argb(22, 20)));
        assertThat(discrete.argb(40, 20)).isEqualTo(discrete.argb(24, 20));
        assertThat(sectors(false).winnerAt(1, 0)).isEqualTo(0);
        assertThat(sectors(false).winnerAt(-1, 1)).isEqualTo(1);
        assertThat(sectors(false).winnerAt(-1, -1)).isEqualTo(2);
    }

    private static double distance(Color paper, int argb) {
        Color other = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
        return Math.abs(paper.getRed() - other.getRed())
                + Math.abs(paper.getGreen() - other.getGreen())
                + Math.abs(paper.getBlue() - other.getBlue());
    }

    @Test
    void bandsOfValuesEndWhereTheLinesRun() {
        Grid slope = Grid.of(-1, 1, -1, 1, 33, (x, _) -> x);
        Wash.OfValues wash = new Wash.OfValues(slope, -1, 1, true);

        assertThat(wash.heights()).hasSize(Wash.OfValues.BANDS - 1);
        assertThat(wash.heights().getFirst().x(0)).isCloseTo(-0.75, within(1e-9));
        Wash.Tint bands = wash.tint(Palette.of(Theme.LIGHT));
        assertThat(bands.argb(0, 0)).isEqualTo(bands.argb(3, 9)).isNotEqualTo(bands.argb(5, 0));
    }
}
