package justright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import justright.access.Sight;
import justright.ui.plot.field.ClassLook;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.Wash;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every theme gives every colour, and what is drawn can be seen: contrast by WCAG 2.2.
class ThemeTest {

    private static final Path SHEETS = Sources.RESOURCES.resolve("justright/theme");
    private static final Pattern DECLARATION = Pattern.compile("(-jr-[a-z0-9-]+):");
    private static final Pattern MENTION = Pattern.compile("(-jr-[a-z0-9-]+)");
    private static final Pattern COLOUR = Pattern.compile("(#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\()");

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static final List<Token> SURFACES = List.of(Token.BG, Token.NAV, Token.CARD);
    private static final List<Token> WORDS = List.of(Token.INK, Token.INK2, Token.INK3);
    private static final List<Token> QUANTITIES = List.of(
            Token.CLASS_A,
            Token.CLASS_B,
            Token.TRAIN,
            Token.DEV,
            Token.TEST,
            Token.LAMBDA,
            Token.ALPHA,
            Token.OK,
            Token.WARN,
            Token.BAD);

    @Test
    void everySheetOfAThemeDeclaresEveryTokenAndNoOther() {
        Set<String> tokens =
                Arrays.stream(Token.values()).map(Token::cssName).collect(Collectors.toCollection(TreeSet::new));
        for (Theme theme : Theme.values()) {
            Set<String> declared = find(DECLARATION, SHEETS.resolve(theme.id() + ".css"));
            assertThat(declared).as(theme.id()).isEqualTo(tokens);
        }
    }

    @Test
    void onlyTheThemesHoldColours() {
        List<Path> sheets = new ArrayList<>(Sources.files(Sources.RESOURCES, ".css"));
        sheets.addAll(Sources.files(Sources.JAVA, ".css"));
        Set<String> declared = new TreeSet<>();
        sheets.forEach(sheet -> declared.addAll(find(DECLARATION, sheet)));
        for (Path sheet : sheets) {
            assertThat(declared).as("looked up in %s", sheet).containsAll(find(MENTION, sheet));
        }
        sheets.removeIf(sheet -> Arrays.stream(Theme.values()).anyMatch(theme -> sheet.endsWith(theme.id() + ".css")));
        for (Path sheet : sheets) {
            assertThat(find(COLOUR, sheet)).as("colours in %s", sheet).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAndQuantitiesCanBeReadOnEverySurface(Theme theme) {
        for (Token surface : SURFACES) {
            WORDS.forEach(word -> assertContrast(theme, word, surface, TEXT));
            QUANTITIES.forEach(quantity -> assertContrast(theme, quantity, surface, TEXT));
            assertContrast(theme, Token.CTL, surface, SHAPE);
        }
        WORDS.forEach(word -> assertContrast(theme, word, Token.RAISED, TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void tintsCarryTheirOwnColour(Theme theme) {
        assertContrast(theme, Token.LAMBDA, Token.LAMBDA_TINT, TEXT);
        assertContrast(theme, Token.ALPHA, Token.ALPHA_TINT, TEXT);
        assertContrast(theme, Token.OK, Token.OK_TINT, TEXT);
        assertContrast(theme, Token.WARN, Token.WARN_TINT, TEXT);
        assertContrast(theme, Token.BAD, Token.BAD_TINT, TEXT);
        for (Token tint : List.of(Token.OK_TINT, Token.WARN_TINT, Token.BAD_TINT)) {
            assertContrast(theme, Token.INK, tint, TEXT);
            assertContrast(theme, Token.INK2, tint, TEXT);
        }
        assertContrast(theme, Token.INVERSE, Token.INK, TEXT);
        assertContrast(theme, Token.INVERSE, Token.LAMBDA, TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void pointsStandOutFromTheFieldOfTheirClass(Theme theme) {
        for (Token field : List.of(Token.FIELD_50, Token.FIELD_25, Token.FIELD_0)) {
            assertContrast(theme, Token.CLASS_A, field, SHAPE);
        }
        for (Token field : List.of(Token.FIELD_50, Token.FIELD_75, Token.FIELD_100)) {
            assertContrast(theme, Token.CLASS_B, field, SHAPE);
        }
    }

    /// Of many classes, each on the wash of its own region at its strongest.
    @ParameterizedTest
    @EnumSource
    void pointsOfAnyClassStandOutFromItsRegion(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Grid> shares = IntStream.range(0, 8)
                .mapToObj(k -> Grid.of(0, 7, 0, 1, 8, (x, _) -> x == k ? 1 : 0))
                .toList();
        Wash.Tint tint = new Wash.OfMany(shares, false).tint(palette);
        for (int k = 0; k < 8; k++) {
            int argb = tint.argb(k, 0);
            Color region = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
            assertThat(Sight.contrast(palette.color(ClassLook.color(k)), region))
                    .as("class %d in the %s theme", k, theme.id())
                    .isGreaterThanOrEqualTo(SHAPE);
        }
    }

    private static Set<String> find(Pattern pattern, Path sheet) {
        String css = Sources.text(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        return pattern.matcher(css)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertContrast(Theme theme, Token front, Token back, double atLeast) {
        Palette palette = Palette.of(theme);
        assertThat(Sight.contrast(palette.color(front), palette.color(back)))
                .as("%s on %s in the %s theme", front, back, theme.id())
                .isGreaterThanOrEqualTo(atLeast);
    }
}
