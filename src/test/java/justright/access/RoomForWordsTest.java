package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import justright.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// No word is cut: in both languages, in the smallest window, at the largest type. In a language twice as long what is
/// cut is told whole under the pointer, and nothing reaches out of where it belongs.
class RoomForWordsTest {

    private static final double[][] SIZES = {{1024, 700}, {1440, 900}};
    private static final int LARGE = 150;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final String NAME = "Just Right";
    private final Map<String, List<String>> misfits = new LinkedHashMap<>();
    private Visit visit = Visit.begin();
    private boolean hover;

    @AfterEach
    void end() {
        visit.close();
    }

    @Test
    void inALabAndTheSettingsAtTheLargestTypeInTheSmallestWindow() {
        size(LARGE, SIZES[0]);
        for (Language language : Language.values()) {
            visit.speak(language);
            lookAtLab("l2-l1", language.id());
            lookAt("settings", language.id());
            lookAt("table", language.id());
            lookAt("trouble", language.id());
            lookAt("notes", language.id());
        }
        assertThat(misfits).isEmpty();
    }

    @Test
    void inWordsTwiceAsLong() {
        speakTwice();
        size(100, SIZES[1]);
        lookAtLab("l2-l1", "twice");
        lookAt("settings", "twice");
        assertThat(misfits).isEmpty();
    }

    @Tag("slow")
    @Test
    void everyLabInBothLanguages() {
        inBothLanguages(this::lookAtLabs);
        assertThat(misfits).isEmpty();
    }

    @Tag("slow")
    @Test
    void everySheetInBothLanguages() {
        inBothLanguages(this::lookAtSheets);
        assertThat(misfits).isEmpty();
    }

    private void inBothLanguages(Consumer<String> look) {
        for (double[] size : SIZES) {
            for (int percent : new int[] {100, LARGE}) {
                size(percent, size);
                for (Language language : Language.values()) {
                    visit.speak(language);
                    look.accept(language.id() + " " + percent + " % " + (int) size[0]);
                }
            }
        }
    }

    @Tag("slow")
    @Test
    void everyLabInWordsTwiceAsLong() {
        inWordsTwiceAsLong(this::lookAtLabs);
        assertThat(misfits).isEmpty();
    }

    @Tag("slow")
    @Test
    void everySheetInWordsTwiceAsLong() {
        inWordsTwiceAsLong(this::lookAtSheets);
        assertThat(misfits).isEmpty();
    }

    private void inWordsTwiceAsLong(Consumer<String> look) {
        speakTwice();
        for (double[] size : SIZES) {
            size(100, size);
            look.accept("twice " + (int) size[0]);
        }
    }

    private void speakTwice() {
        visit.close();
        visit = Visit.begin(RoomForWordsTest::twice);
        hover = true;
    }

    /// Names and numbers are as long in any language.
    private static String twice(String text) {
        return WORD.matcher(text).find() && !text.equals(NAME) ? text + " " + text : text;
    }

    private void size(int percent, double[] size) {
        visit.act(() -> visit.studio().fontSize().set(percent));
        visit.size(size[0], size[1]);
    }

    private void lookAtLabs(String how) {
        Visit.labs().forEach(lab -> lookAtLab(lab, how));
    }

    private void lookAtSheets(String how) {
        Places.overlays().keySet().forEach(name -> lookAt(name, how));
    }

    private void lookAtLab(String lab, String how) {
        visit.enter(lab);
        Places.unfold(visit);
        note(lab + ", " + how);
    }

    private void lookAt(String overlay, String how) {
        Places.home(visit);
        Places.go(visit, overlay);
        note(overlay + ", " + how);
    }

    private void note(String where) {
        List<String> found = visit.ask(() -> Labels.misfits(visit.part(), hover));
        if (!found.isEmpty()) {
            misfits.put(where, found);
        }
    }
}
