package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import justright.ui.plot.curve.LineStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import justright.ui.theme.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is on screen stands out from what it really stands on, as the styles put them together: WCAG 2.2, 1.4.3 for
/// words and 1.4.11 for pictograms and the outlines of fields. What is switched off is exempt.
class ContrastTest extends OnAVisit {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double SHAPE = 3;
    /// 18 pt, or 14 pt in bold.
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    @ParameterizedTest
    @EnumSource
    void inALabAndTheSettings(Theme theme) {
        visit.act(() -> visit.studio().theme().set(theme));
        visit.enter("l2-l1");
        Places.unfold(visit);
        check(theme);
        Places.go(visit, "settings");
        check(theme);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("labs")
    void inEveryLab(String lab) {
        visit.enter(lab);
        Places.unfold(visit);
        for (Theme theme : Theme.values()) {
            visit.act(() -> visit.studio().theme().set(theme));
            check(theme);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void inEverySheet(Theme theme) {
        visit.act(() -> visit.studio().theme().set(theme));
        Places.overlays().forEach((_, way) -> {
            Places.home(visit);
            way.go(visit);
            check(theme);
        });
    }

    /// What plots write and draw over fields stands on its halo or on the field itself.
    @ParameterizedTest
    @EnumSource
    void linesAndWordsOverPictures(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Token> fields =
                List.of(Token.FIELD_0, Token.FIELD_25, Token.FIELD_50, Token.FIELD_75, Token.FIELD_100, Token.HALO);
        for (Token field : fields) {
            assertThat(Sight.contrast(palette.color(Token.INK), palette.color(field)))
                    .as("the boundary and words over %s, %s theme", field, theme.id())
                    .isGreaterThanOrEqualTo(TEXT);
        }
        for (Token line : List.of(Token.TRAIN, Token.DEV, Token.TEST, Token.ALPHA, Token.INK3, Token.CTL)) {
            assertThat(Sight.contrast(palette.color(line), palette.color(Token.HALO)))
                    .as("%s on its halo, %s theme", line, theme.id())
                    .isGreaterThanOrEqualTo(SHAPE);
        }
        for (LineStyle style : List.of(LineStyle.TRAIN, LineStyle.DEV, LineStyle.TEST)) {
            Color ghost = palette.color(style.color(), LineStyle.GHOST_OPACITY);
            Color card = palette.color(Token.CARD);
            assertThat(Sight.contrast(Sight.over(ghost, card), card))
                    .as("the ghost of %s, %s theme", style, theme.id())
                    .isGreaterThanOrEqualTo(SHAPE);
        }
    }

    private static void check(Theme theme) {
        visit.layOut();
        Set<String> faint = visit.ask(() -> {
            Set<String> found = new LinkedHashSet<>();
            Nodes.shown(visit.part(), node -> !node.isDisabled()).forEach(node -> judge(node, found));
            return found;
        });
        assertThat(faint).as("too faint in the %s theme", theme.id()).isEmpty();
    }

    private static void judge(Node node, Set<String> found) {
        if (node instanceof Labeled label && hasWords(label) && label.getTextFill() instanceof Color ink) {
            boolean bold = label.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
            boolean large = label.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
            report(node, ink, behind(node), large ? LARGE_TEXT : TEXT, found);
        }
        boolean mainLine = node.getStyleClass().contains("icon-line") && node.getOpacity() == 1;
        if (mainLine && node instanceof Shape shape && shape.getStroke() instanceof Color ink) {
            report(node, ink, behind(node), SHAPE, found);
        }
        if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
            Background own = ((Region) node).getBackground();
            if (own != null && own.getFills().getFirst().getFill() instanceof Color outline) {
                report(node, outline, behind(node.getParent()), SHAPE, found);
            }
        }
    }

    private static boolean hasWords(Labeled label) {
        String words = label.getText(); // an empty cell has none
        return words != null
                && !words.isBlank()
                && label.getChildrenUnmodifiable().stream().anyMatch(Labels::isText);
    }

    private static void report(Node node, Color front, Color back, double least, Set<String> found) {
        double contrast = Sight.contrast(Sight.over(front.deriveColor(0, 1, 1, opacity(node)), back), back);
        if (contrast < least) {
            found.add("%.2f of %s on %s: %s".formatted(contrast, front, back, Nodes.path(node)));
        }
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return Math.max(opacity, 0.01);
    }

    /// The colour that lies behind what a node paints: the uppermost fills from here outwards, laid over each other.
    private static Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color color && color.getOpacity() > 0) {
                        layers.add(color);
                        break;
                    }
                }
            }
            if (!layers.isEmpty() && layers.getLast().getOpacity() == 1) {
                break;
            }
        }
        Color back = Color.WHITE;
        for (Color layer : layers.reversed()) {
            back = Sight.over(layer, back);
        }
        return back;
    }
}
