package justright.ui.text;

import static justright.ui.text.Language.ENGLISH;
import static justright.ui.text.Language.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording BOTH = Wording.in(ENGLISH, "wait").with(KOREAN, "기다리세요");

    @Test
    void whoeverHasNoWordsInALanguageHearsAnother() {
        assertThat(Wording.in(KOREAN, "기다리세요").best(ENGLISH)).isEqualTo("기다리세요");
        assertThat(Wording.in(KOREAN, "기다리세요").only(ENGLISH)).isEmpty();
        assertThat(BOTH.best(ENGLISH)).isEqualTo("wait");
        assertThat(Wording.NONE.best(ENGLISH)).isEmpty();
    }

    @Test
    void blankWordsAreNone() {
        assertThat(new Wording(Map.of(ENGLISH, " ", KOREAN, ""))).isEqualTo(Wording.NONE);
        assertThat(BOTH.with(KOREAN, "")).isEqualTo(Wording.in(ENGLISH, "wait"));
        assertThat(Wording.alike("")).isEqualTo(Wording.NONE);
    }

    @Test
    void oneTextForAllStaysOne() {
        Wording one = Wording.NONE.rewritten(KOREAN, "x");
        assertThat(one).isEqualTo(Wording.alike("x"));
        assertThat(one.rewritten(ENGLISH, "y")).isEqualTo(Wording.alike("y"));
    }

    @Test
    void ofSeveralOnlyTheOneSeenIsRewritten() {
        assertThat(BOTH.rewritten(KOREAN, "잠깐").texts())
                .containsExactly(Map.entry(ENGLISH, "wait"), Map.entry(KOREAN, "잠깐"));
        assertThat(Wording.in(ENGLISH, "wait").rewritten(KOREAN, "잠깐").best(ENGLISH))
                .isEqualTo("wait");
        assertThat(BOTH.rewritten(KOREAN, "")).isEqualTo(Wording.NONE);
    }
}
