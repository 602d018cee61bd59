package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.field.ClassLook;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What colours tell apart, every eye can tell apart: by the colours themselves, or by shape, dash or pictogram too.
class ColourVisionTest {

    /// Far more than the 2.3 that can just be noticed: small marks and thin lines look paler than swatches.
    private static final double APART = 12;

    /// The ten digits.
    private static final int CLASSES = 10;

    /// Pairs from the published test data of the formula.
    @Test
    void differencesAreMeasuredAsPublished() {
        Offset<Double> rounding = Offset.offset(5e-5);
        assertThat(Sight.ciede2000(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isEqualTo(2.0425, rounding);
        assertThat(Sight.ciede2000(new double[] {50, 2.5, 0}, new double[] {58, 24, 15}))
                .isEqualTo(19.4535, rounding);
        assertThat(Sight.ciede2000(
                        new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}))
                .isEqualTo(1.2644, rounding);
        assertThat(Sight.ciede2000(
                        new double[] {22.7233, 20.0904, -46.6940}, new double[] {23.0331, 14.9730, -42.5619}))
                .isEqualTo(2.0373, rounding);
    }

    @Test
    void withoutOneKindOfConeRedAndGreenComeNearer() {
        double usual = Sight.difference(Color.RED, Color.GREEN, Sight.Eye.USUAL);
        assertThat(Sight.difference(Color.RED, Color.GREEN, Sight.Eye.DEUTERANOPIA))
                .isLessThan(usual / 2);
        assertThat(Sight.difference(Color.GRAY, Color.WHITE, Sight.Eye.TRITANOPIA))
                .as("greys stay what they are")
                .isEqualTo(Sight.difference(Color.GRAY, Color.WHITE, Sight.Eye.USUAL), Offset.offset(0.5));
    }

    @ParameterizedTest
    @EnumSource
    void theTwoClassesAndTheirFieldsStayApart(Theme theme) {
        apart(theme, Token.CLASS_A, Token.CLASS_B);
        apart(theme, Token.FIELD_0, Token.FIELD_100);
        apart(theme, Token.FIELD_0, Token.FIELD_50);
        apart(theme, Token.FIELD_50, Token.FIELD_100);
    }

    @ParameterizedTest
    @EnumSource
    void trainDevAndTestStayApartAndHaveDashesOfTheirOwn(Theme theme) {
        apart(theme, Token.TRAIN, Token.DEV);
        apart(theme, Token.TRAIN, Token.TEST);
        apart(theme, Token.DEV, Token.TEST);
        assertThat(Stream.of(LineStyle.TRAIN, LineStyle.DEV, LineStyle.TEST, LineStyle.BAYES)
                        .map(LineStyle::dash))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyClassesNoTwoShareColourAndShape(Theme theme) {
        for (int i = 0; i < CLASSES; i++) {
            for (int j = 0; j < i; j++) {
                if (ClassLook.shape(i) == ClassLook.shape(j)) {
                    apart(theme, ClassLook.color(i), ClassLook.color(j));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLossGetsDarkerAllTheWay(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Token> steps = List.of(Token.LOSS_0, Token.LOSS_30, Token.LOSS_65, Token.LOSS_100);
        for (int i = 1; i < steps.size(); i++) {
            Color valley = palette.color(steps.get(i - 1));
            Color above = palette.color(steps.get(i));
            assertThat(Sight.contrast(valley, Color.BLACK)).isGreaterThan(1.15 * Sight.contrast(above, Color.BLACK));
        }
        apart(theme, Token.LOSS_0, Token.LOSS_100);
    }

    @Test
    void everyVerdictHasAPictogramOfItsOwn() {
        Set<String> icons = new HashSet<>();
        for (Mood mood : List.of(Mood.OK, Mood.WARN, Mood.BAD)) {
            assertThat(icons.add(mood.icon())).as(mood.name()).isTrue();
        }
    }

    private static void apart(Theme theme, Token a, Token b) {
        Palette palette = Palette.of(theme);
        for (Sight.Eye eye : Sight.Eye.values()) {
            assertThat(Sight.difference(palette.color(a), palette.color(b), eye))
                    .as("%s and %s, %s, %s theme", a, b, eye, theme.id())
                    .isGreaterThanOrEqualTo(APART);
        }
    }
}
