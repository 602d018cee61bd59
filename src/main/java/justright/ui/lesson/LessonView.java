package justright.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// A lesson written in CommonMark, as flowing text: headings, paragraphs, lists, emphasis, code.
public final class LessonView extends VBox {

    private static final Parser PARSER = Parser.builder().build();

    public LessonView(String markdown) {
        getStyleClass().add("lesson");
        PARSER.parse(markdown).accept(new Blocks(this));
    }

    /// Puts blocks below one another.
    private static final class Blocks extends AbstractVisitor {

        private final VBox target;

        Blocks(VBox target) {
            this.target = target;
        }

        @Override
        public void visit(Heading heading) {
            add(heading, "lesson-h" + Math.min(heading.getLevel(), 3));
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph, "lesson-p");
        }

        @Override
        public void visit(BulletList list) {
            items(list, false);
        }

        @Override
        public void visit(OrderedList list) {
            items(list, true);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            Text text = new Text(code.getLiteral().stripTrailing());
            text.getStyleClass().add("code");
            TextFlow flow = new TextFlow(text);
            flow.getStyleClass().add("lesson-code");
            target.getChildren().add(flow);
        }

        private void add(Node block, String styleClass) {
            Runs runs = new Runs();
            block.accept(runs);
            TextFlow flow = new TextFlow(runs.texts.toArray(Text[]::new));
            flow.getStyleClass().add(styleClass);
            target.getChildren().add(flow);
        }

        private void items(Node list, boolean numbered) {
            int number = 1;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    Text mark = new Text(numbered ? number++ + "." : "•");
                    VBox content = new VBox();
                    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                        child.accept(new Blocks(content));
                    }
                    HBox.setHgrow(content, Priority.ALWAYS);
                    HBox row = new HBox(mark, content);
                    row.getStyleClass().add("lesson-item");
                    target.getChildren().add(row);
                }
            }
        }
    }

    /// Collects the runs of text of one block.
    private static final class Runs extends AbstractVisitor {

        private final List<Text> texts = new ArrayList<>();
        private final List<String> styles = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            within("lesson-inline-code", () -> add(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("lesson-em", () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("lesson-strong", () -> visitChildren(strong));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n");
        }

        private void within(String style, Runnable inner) {
            styles.add(style);
            inner.run();
            styles.removeLast();
        }

        private void add(String words) {
            Text text = new Text(words);
            text.getStyleClass().addAll(styles);
            texts.add(text);
        }
    }
}
