package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import justright.ui.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever can have the focus tells a screen reader what it is called in the language of the moment, what it is, and
/// what stands in it.
class NamesTest extends OnAVisit {

    /// Three words that only English has.
    private static final Pattern ENGLISH = Pattern.compile("(?i)[a-z]{2,} [a-z]{2,} [a-z]{2,}");

    @Test
    void inALab() {
        checkLab("playground");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("labs")
    void inEveryLab(String lab) {
        checkLab(lab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "finder", "table", "trouble", "notes"})
    void inASheet(String name) {
        checkSheet(name);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"home", "about", "keys", "lesson", "shelf", "lecture", "presented", "pair", "live notes"})
    void inEverySheet(String name) {
        checkSheet(name);
    }

    private static void checkLab(String lab) {
        visit.speak(Language.ENGLISH);
        visit.enter(lab);
        Places.unfold(visit);
        check();
        visit.speak(Language.KOREAN);
        check();
        checkKorean();
    }

    private static void checkSheet(String name) {
        for (Language language : Language.values()) {
            Places.home(visit);
            visit.speak(language);
            Places.go(visit, name);
            check();
        }
        checkKorean();
    }

    private static void check() {
        assertThat(which(node -> Spoken.name(node).isBlank()))
                .as("without a name")
                .isEmpty();
        assertThat(which(node -> !Spoken.isHeard(node)))
                .as("without a role: passed over")
                .isEmpty();
        assertThat(which(NamesTest::hidesItsValue))
                .as("read by its name in the place of what stands in it")
                .isEmpty();
        assertThat(which(NamesTest::hasNoValue)).as("sliders without a value").isEmpty();
        assertThat(visit.ask(NamesTest::doubles)).as("called the same").isEmpty();
    }

    private static void checkKorean() {
        assertThat(which(node -> ENGLISH.matcher(Spoken.name(node)).find() && !isPath(node)))
                .as("English in Korean")
                .isEmpty();
    }

    /// What stands in a field is the user's.
    private static boolean isPath(Node node) {
        return node instanceof TextField field && !field.isEditable();
    }

    private static boolean hidesItsValue(Node node) {
        String own = node.getAccessibleText();
        boolean field = node instanceof TextInputControl || node instanceof ComboBox<?>;
        return (field && own != null && !own.isEmpty())
                || (node instanceof ComboBox<?> box
                        && box.getValue() != null
                        && !shown(box).equals(Spoken.text(box)));
    }

    private static String shown(ComboBox<?> box) {
        return box.getButtonCell() == null
                ? Spoken.text(box)
                : box.getButtonCell().getText();
    }

    private static boolean hasNoValue(Node node) {
        double value = Spoken.number(node, AccessibleAttribute.VALUE);
        return Spoken.role(node) == AccessibleRole.SLIDER
                && !(value >= Spoken.number(node, AccessibleAttribute.MIN_VALUE)
                        && value <= Spoken.number(node, AccessibleAttribute.MAX_VALUE));
    }

    /// Of the same kind with the same name in the same group; a table or a list has rows, the lecture its steps.
    private static List<String> doubles() {
        Map<String, Node> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Node node : stops()) {
            String key =
                    Spoken.role(node) + " " + Spoken.name(node) + " in " + System.identityHashCode(node.getParent());
            if (seen.put(key, node) != null) {
                twice.add(Spoken.name(node) + ": " + Nodes.path(node));
            }
        }
        return twice;
    }

    private static List<String> which(Predicate<Node> wrong) {
        return visit.ask(() -> stops().stream()
                .filter(wrong)
                .map(node -> Spoken.name(node) + " " + Spoken.role(node) + ": " + Nodes.path(node))
                .toList());
    }

    private static List<Node> stops() {
        return Nodes.shown(visit.part(), node -> node.isFocusTraversable() && !node.isDisabled());
    }
}
