package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What changes its words with every frame keeps its nodes: new nodes are styled anew, which costs more than a picture.
class SteadyNodesTest {

    private final Lifetime life = new Lifetime();
    private final StringProperty source = new SimpleStringProperty("");

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @AfterEach
    void end() {
        life.close();
    }

    @Test
    void codeKeepsTheLinesWhoseValuesChange() {
        Parent card = Screen.call(() -> {
            source.set("lam = ⟦0.1⟧\nW *= 1 - ⟦0.5⟧ * lam");
            Words words = new Words(
                    new SimpleObjectProperty<>(Language.ENGLISH),
                    "justright/ui/control/sheet",
                    "justright/words/shared");
            return new CodeCard(new SimpleStringProperty("Code"), source, words, life);
        });
        assertThat(madeBy(card, "lam = ⟦0.2⟧\nW *= 1 - ⟦0.25⟧ * lam")).isEmpty();
        assertThat(texts(card)).containsSubsequence("lam = ", "0.2", "W *= 1 - ", "0.25", " * lam");

        assertThat(madeBy(card, "lam = ⟦0.2⟧\n\nW -= dW")).isNotEmpty();
        assertThat(texts(card)).containsSubsequence("lam = ", "0.2", "W -= dW").doesNotContain("0.25", " * lam");

        madeBy(card, "lam = ⟦0⟧");
        assertThat(texts(card)).contains("0").doesNotContain("W -= dW");
    }

    @Test
    void richTextKeepsItsPartsWhileTheirKindsStay() {
        RichText text = Screen.call(() -> new RichText(source));
        madeBy(text, "Gap **13.2 points**. Raise λ.");
        assertThat(madeBy(text, "Gap **9.8 points**. Raise λ.")).isEmpty();
        assertThat(texts(text)).containsExactly("Gap ", "9.8 points", ". Raise λ.");

        madeBy(text, "**Nothing** is left.");
        assertThat(texts(text)).containsExactly("Nothing", " is left.");
        assertThat(text.getChildren().getFirst().getStyleClass()).containsExactly("strong");
        assertThat(text.getChildren().getLast().getStyleClass()).containsExactly("plain");
    }

    /// The nodes below `parent` that are new once the words are.
    private List<Node> madeBy(Parent parent, String words) {
        return Screen.call(() -> {
            Set<Node> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(below(parent));
            source.set(words);
            return below(parent).stream().filter(node -> !before.contains(node)).toList();
        });
    }

    private static List<String> texts(Parent parent) {
        return Screen.call(
                () -> below(parent).stream().map(SteadyNodesTest::textOf).toList());
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Label label -> label.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static List<Node> below(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            nodes.add(child);
            Node inside = child instanceof ScrollPane scroll ? scroll.getContent() : child;
            if (inside instanceof Parent inner) {
                nodes.addAll(below(inner));
            }
        }
        return nodes;
    }
}
