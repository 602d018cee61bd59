package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import justright.lab.LabState;
import justright.ui.plot.PlotCanvas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a hand does in a picture the keyboard can do: either the picture takes keys itself, or the hand only turns
/// settings, each of which has its control on the bench.
class PictureHandsTest extends OnAVisit {

    private static final double[] PLACES = {0.2, 0.5, 0.8};

    @Test
    void inALab() {
        check("spreading");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("labs")
    void inEveryLab(String lab) {
        check(lab);
    }

    private static void check(String lab) {
        visit.size(1440, 900);
        visit.enter(lab);
        List<String> onlyByHand = new ArrayList<>();
        for (Node picture : visit.ask(PictureHandsTest::withoutKeys)) {
            LabState before = visit.ask(() -> visit.model().state());
            visit.act(() -> press(picture));
            visit.settle();
            LabState after = visit.ask(() -> visit.model().state());
            boolean turned = !after.settings().equals(before.settings());
            boolean drawn = !after.data().equals(before.data()) || after.seed() != before.seed();
            boolean scrubbed = after.steps() != before.steps() && !turned;
            if (drawn || scrubbed) {
                onlyByHand.add(visit.ask(() -> Nodes.path(picture)));
            }
        }
        assertThat(onlyByHand).as("done by hand alone").isEmpty();
        assertThat(visit.ask(() -> visit.model().settings().size()))
                .as("every setting has a control")
                .isEqualTo(
                        visit.ask(() -> visit.part().lookupAll(".held-control").size()));
    }

    private static List<Node> withoutKeys() {
        return Nodes.shown(
                visit.part(), node -> node instanceof PlotCanvas && Spoken.isHeard(node) && !takesKeys(node));
    }

    /// Itself, what lies over it, or the board that it is part of.
    private static boolean takesKeys(Node picture) {
        Parent around = picture.getParent();
        return picture.isFocusTraversable()
                || around.isFocusTraversable()
                || around.getChildrenUnmodifiable().stream()
                        .anyMatch(beside -> beside.getStyleClass().contains("plot-cursor"));
    }

    private static void press(Node picture) {
        for (double across : PLACES) {
            for (double down : PLACES) {
                for (EventType<MouseEvent> type : List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_DRAGGED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED)) {
                    picture.fireEvent(Mouse.event(type, picture, across, down));
                }
            }
        }
    }
}
