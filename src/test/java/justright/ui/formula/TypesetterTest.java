package justright.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.ParseException;

class TypesetterTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void eachTermIsAPieceOfItsOwn() {
        Typeset set = typesetter.typeset("W-\\term{alpha}{\\alpha}\\,dW+\\term{lambda}{\\frac{\\lambda}{2m}}");
        assertThat(set.pieces())
                .extracting(Typeset.Piece::terms)
                .containsExactly(Set.of(), Set.of("alpha"), Set.of("lambda"));
        assertThat(set.pieces()).allSatisfy(piece -> {
            assertThat(piece.path()).startsWith("M").endsWith("Z");
            assertThat(piece.bounds().getMinX()).isBetween(0.0, set.width());
            assertThat(piece.bounds().getMaxX()).isBetween(0.0, set.width() + 1);
        });
    }

    @Test
    void aTermInsideATermBelongsToBoth() {
        Typeset set = typesetter.typeset("\\term{lambda}{(1-\\frac{\\term{alpha}{\\alpha}\\lambda}{m})}");
        assertThat(set.pieces())
                .extracting(Typeset.Piece::terms)
                .containsExactlyInAnyOrder(Set.of("lambda"), Set.of("alpha", "lambda"));
        assertThat(set.areas("lambda", 6)).hasSize(1);
        assertThat(set.areas("alpha", 6).getFirst().getWidth())
                .isLessThan(set.areas("lambda", 6).getFirst().getWidth() / 2);
    }

    @Test
    void farTermsOfOneSettingHaveAreasOfTheirOwn() {
        Typeset set =
                typesetter.typeset("J(\\theta+\\term{epsilon}{\\varepsilon})-J(\\theta-\\term{epsilon}{\\varepsilon})");
        assertThat(set.pieces()).hasSize(3);
        assertThat(set.areas("epsilon", 6)).hasSize(2);
    }

    @Test
    void theInkFillsWhatItIsSaidToTake() {
        Typeset set = typesetter.typeset("\\dfrac{x-\\mu}{\\sigma}");
        Rectangle2D ink = set.pieces().getFirst().bounds();
        assertThat(ink.getMinY()).isCloseTo(-set.ascent(), within(4.0));
        assertThat(ink.getMaxY()).isCloseTo(set.descent(), within(4.0));
    }

    @Test
    void whatIsSetOnceIsKept() {
        Typeset first = typesetter.typeset("\\sum_l\\|W^{[l]}\\|^2");
        assertThat(typesetter.typeset("\\sum_l\\|W^{[l]}\\|^2")).isSameAs(first);
    }

    @Test
    void wrongTexIsRefused() {
        assertThatThrownBy(() -> typesetter.typeset("\\nosuchcommand{1}")).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> typesetter.typeset("\\term{lambda}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void symbolsMayBeWrittenAsCharacters() {
        assertThat(Symbols.tex("λ")).isEqualTo("\\lambda ");
        assertThat(Symbols.tex("p₁₂")).isEqualTo("p_{12}");
        assertThat(List.of(Symbols.plain("\\frac{\\lambda}{2m}\\sum_l"), Symbols.plain("\\term{alpha}{\\alpha}\\,dW")))
                .containsExactly("(λ)/(2m)∑_l", "α dW");
    }
}
