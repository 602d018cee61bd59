package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import justright.lab.Lab;
import justright.labs.Labs;
import justright.ui.Screen;
import justright.ui.control.ChallengeCard;
import justright.ui.formula.FormulaView;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In every lab, window and language: formula and challenge are in sight, whatever the question, with its answers in
/// full, and the first control with them.
class BenchSightTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    static Stream<Arguments> windows() {
        return Labs.all().stream()
                .flatMap(lab -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                Arguments.of(Named.of(lab.descriptor().id(), lab), language, 1024, 700),
                                Arguments.of(Named.of(lab.descriptor().id(), lab), language, 1440, 900))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void formulaAndChallengeStayInSight(Lab<?> lab, Language language, int width, int height) {
        Screen.call(() -> {
            Lifetime life = new Lifetime();
            Studio studio = new Studio();
            studio.language().set(language);
            Desk desk = new Desk(studio, List.of(lab), new Progress(Set.of(), Map.of(), (_, _) -> {}));
            ShellView shell = new ShellView(studio, desk);
            SceneLook.follow(new Scene(shell, width, height), studio, life);
            shell.resize(width, height);
            shell.go(new Place.InLab(lab.descriptor().id()));
            int questions = lab.descriptor().challenges().size();
            for (int i = 0; i < questions; i++) {
                lay(shell);
                check(shell, "question " + (i + 1));
                nextQuestion(shell);
            }
            shell.close();
            life.close();
            return true;
        });
    }

    private static void lay(ShellView shell) {
        for (int pass = 0; pass < 3; pass++) {
            shell.applyCss();
            shell.layout();
        }
    }

    private static void check(ShellView shell, String question) {
        Node bench = shell.lookup(".bench");
        Bounds room = sceneBounds(bench);
        Bounds challenge = sceneBounds(find(bench, ChallengeCard.class));
        Bounds formula = sceneBounds(find(bench, FormulaView.class));
        Bounds first = sceneBounds(
                Objects.requireNonNull(shell.page()).bench().controlNodes().getFirst());
        assertThat(room.getMaxX()).as("right edge of the bench").isLessThanOrEqualTo(shell.getWidth());
        assertThat(challenge.getMaxY()).as(question).isLessThan(room.getMaxY());
        assertThat(formula.getMinY()).isGreaterThan(room.getMinY());
        assertThat(first.getMaxY()).as("first control above %s", question).isLessThan(challenge.getMinY());
        for (Node option : bench.lookupAll(".option")) {
            Bounds place = sceneBounds(option);
            assertThat(challenge.contains(place)).as(question).isTrue();
            for (Node words : option.lookupAll(".text")) {
                assertThat(((javafx.scene.text.Text) words).getText())
                        .as(question)
                        .isEqualTo(((javafx.scene.control.Labeled) option).getText());
            }
        }
    }

    private static void nextQuestion(ShellView shell) {
        find(shell.lookup(".bench"), ChallengeCard.class).lookupAll(".icon-button").stream()
                .map(javafx.scene.control.Button.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow()
                .fire();
    }

    private static <N> N find(Node root, Class<N> kind) {
        return all(root).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(BenchSightTest::all))
                : Stream.of(node);
    }

    private static Bounds sceneBounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
