package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import justright.lab.LabState;
import justright.lab.RunControls;
import justright.setting.ChoiceSetting;
import justright.setting.NumberSetting;
import justright.setting.Setting;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every picture says in words and numbers what it shows, in the language of the moment, and says something else when
/// it shows something else.
class PicturesToldTest extends OnAVisit {

    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern ENGLISH = Pattern.compile("(?i)[a-z]{2,} [a-z]{2,} [a-z]{2,}");
    /// Below this height it is a key of the legend.
    private static final double KEY = 30;
    private static final int SOME_STEPS = 7;
    private static final int SOME_TICKS = 3;

    @Test
    void inALab() {
        check("normalizing");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("labs")
    void inEveryLab(String lab) {
        check(lab);
    }

    private static void check(String lab) {
        visit.speak(Language.ENGLISH);
        visit.enter(lab);
        assertThat(which(node -> Spoken.text(node).isBlank()))
                .as("without words")
                .isEmpty();
        assertThat(which(node -> !isControl(node) && !isEmpty(node) && !finds(NUMBER, node)))
                .as("without numbers")
                .isEmpty();
        assertThat(visit.ask(PicturesToldTest::alike)).as("told alike").isEmpty();
        visit.speak(Language.KOREAN);
        assertThat(which(node -> !finds(HANGUL, node) || finds(ENGLISH, node)))
                .as("not in Korean")
                .isEmpty();
        LabState before = visit.ask(() -> visit.model().state());
        assertThat(deaf()).as("the same words for another state").isEmpty();
        visit.act(() -> visit.model().restore(before));
        visit.settle();
    }

    /// What a picture can be turned by is named like it; its words need no number.
    private static boolean isControl(Node node) {
        return node.isFocusTraversable();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof PlotCanvas canvas
                && canvas.plotProperty().get() instanceof CurvePlot plot
                && plot.annotations().stream().anyMatch(EmptyNote.class::isInstance);
    }

    /// Pictures on different cards must not be told in the same words.
    private static List<String> alike() {
        Map<String, Node> seen = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Node picture : pictures()) {
            Node other = seen.putIfAbsent(Spoken.text(picture), picture);
            if (other != null && !card(other).equals(card(picture))) {
                twice.add(Nodes.path(picture) + ": " + Spoken.text(picture));
            }
        }
        return twice;
    }

    private static Node card(Node node) {
        Node each = node;
        while (each.getParent() != null && !each.getStyleClass().contains("card")) {
            each = each.getParent();
        }
        return each;
    }

    /// Pictures whose words neither a step nor a turn of any control on the bench changes.
    private static List<String> deaf() {
        Map<Node, String> before = visit.ask(PicturesToldTest::told);
        step();
        forget(before);
        for (Setting<?> setting : visit.ask(() -> visit.model().presentation().bench())) {
            if (before.isEmpty()) {
                break;
            }
            turn(setting);
            forget(before);
        }
        return visit.ask(() -> before.keySet().stream()
                .filter(node -> node.getScene() != null)
                .map(node -> Nodes.path(node) + ": " + Spoken.text(node))
                .toList());
    }

    private static void step() {
        visit.act(() -> visit.model().run().ifPresent(run -> change(run)));
        visit.settle();
    }

    private static void change(RunControls run) {
        int step = run.status().getValue().step();
        run.seek(Math.max(0, step > SOME_STEPS ? step - SOME_STEPS : step + SOME_STEPS));
    }

    private static void turn(Setting<?> setting) {
        visit.act(() -> {
            if (setting instanceof NumberSetting number) {
                boolean up = number.get() < number.scale().maximum();
                number.step(up ? SOME_TICKS : -SOME_TICKS);
            } else if (setting instanceof ChoiceSetting<?> choice) {
                turn(choice);
            }
        });
        visit.settle();
    }

    private static <E extends Enum<E>> void turn(ChoiceSetting<E> choice) {
        int next = choice.choices().indexOf(choice.get()) + 1;
        choice.set(choice.choices().get(next % choice.choices().size()));
    }

    private static void forget(Map<Node, String> before) {
        visit.act(() -> before.entrySet().removeIf(each -> !each.getValue().equals(Spoken.text(each.getKey()))));
    }

    private static Map<Node, String> told() {
        Map<Node, String> told = new LinkedHashMap<>();
        pictures().forEach(picture -> told.put(picture, Spoken.text(picture)));
        return told;
    }

    private static boolean finds(Pattern pattern, Node node) {
        return pattern.matcher(Spoken.text(node)).find();
    }

    private static List<String> which(Predicate<Node> wrong) {
        return visit.ask(() -> pictures().stream()
                .filter(wrong)
                .map(node -> Nodes.path(node) + ": " + Spoken.text(node))
                .toList());
    }

    private static List<Node> pictures() {
        return Nodes.shown(
                visit.part(),
                node -> node instanceof PlotCanvas canvas && canvas.getHeight() > KEY && Spoken.isHeard(canvas));
    }
}
