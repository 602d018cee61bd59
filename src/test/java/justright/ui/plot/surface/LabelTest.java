package justright.ui.plot.surface;

import static org.assertj.core.api.Assertions.assertThat;

import justright.ui.plot.surface.Label.Run;
import justright.ui.plot.surface.Typeface.Face;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void exponentIsRaised() {
        Label label = Label.parse(Numbers.powerOfTen(-12), Face.NUMBERS);
        assertThat(label.runs()).extracting(Run::text).containsExactly("10", "−12");
        assertThat(label.runs().get(1).rise()).isPositive();
        assertThat(label.runs().get(1).scale()).isLessThan(1);
    }

    @Test
    void thinSpaceIsARunOfItsOwn() {
        assertThat(Label.parse(Numbers.percent(0.092), Face.NUMBERS).runs())
                .extracting(Run::text)
                .containsExactly("9.2", "\u202f", "%");
    }

    @Test
    void formulaLettersAreItalicAndDigitsUpright() {
        Label label = Label.parse("$W^[1]$", Face.WORDS);
        assertThat(label.runs()).extracting(Run::text).containsExactly("W", "[1]");
        assertThat(label.runs()).extracting(Run::face).containsExactly(Face.MATH, Face.MATH_UPRIGHT);
        assertThat(label.runs().get(1).rise()).isPositive();
        assertThat(Label.parse("$x_1$", Face.WORDS).runs().get(1).rise()).isNegative();
    }

    @Test
    void hatStandsOverItsLetter() {
        assertThat(Label.parse("$ŷ$", Face.WORDS).runs())
                .extracting(Run::text)
                .containsExactly("y", String.valueOf(Label.HAT));
    }

    @Test
    void wordsAroundAFormulaStayWords() {
        Label label = Label.parse("learning rate $α$, 학습률", Face.WORDS);
        assertThat(label.runs()).extracting(Run::text).containsExactly("learning rate ", "α", ", 학습률");
        assertThat(label.runs()).extracting(Run::face).containsExactly(Face.WORDS, Face.MATH, Face.WORDS);
    }

    @Test
    void loneDollarIsADollar() {
        assertThat(Label.parse("5 $", Face.WORDS).runs()).extracting(Run::text).containsExactly("5 ", "$");
        assertThat(Label.parse("", Face.WORDS).runs()).isEmpty();
    }
}
