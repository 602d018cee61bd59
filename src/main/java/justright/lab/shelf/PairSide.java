package justright.lab.shelf;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.OpenLab;
import justright.lab.stage.GrowingStage;
import justright.ui.control.DiagnosisStrip;
import justright.ui.text.Words;

/// One of two runs: its letter, its name, its verdict at this step, the pictures of the lab. To be looked at: what is
/// pointed at answers, but nothing in it can be moved, or it would be another run than the one it is called.
final class PairSide extends VBox {

    private static final double ROOM_WIDTH = 620;
    private static final double ROOM_HEIGHT = 500;

    private final String letter;
    private final ShelvedRun run;
    private final RunWords names;
    private final Words words;
    private final OpenLab open;
    private final Label name = new Label();
    private final Label standing = new Label();

    PairSide(String letter, ShelvedRun run, OpenLab open, RunWords names) {
        this.letter = letter;
        this.run = run;
        this.names = names;
        this.open = open;
        words = open.context().words();
        Label badge = new Label(letter);
        badge.getStyleClass().addAll("pair-letter", "large");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        standing.getStyleClass().add("tick");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(badge, name, standing);
        head.getStyleClass().add("pair-head");
        Region stage = stage(open);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getStyleClass().add("pair-side");
        getChildren()
                .addAll(
                        head,
                        new DiagnosisStrip(
                                open.model().diagnosis(), words, open.context().life()),
                        stage);
        setMinSize(0, 0);
        open.context().life().follow(words.language(), _ -> write());
        open.context().life().listen(open.model().description(), (_, _, _) -> write());
    }

    private static Region stage(OpenLab open) {
        open.view().setCompact(true);
        Region stage = open.view().stage();
        boolean grows = layAbreast(stage);
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        stage.addEventFilter(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        stage.addEventFilter(MouseEvent.MOUSE_DRAGGED, MouseEvent::consume);
        stage.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        stage.addEventFilter(ScrollEvent.ANY, ScrollEvent::consume);
        stage.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() != KeyCode.TAB) {
                event.consume();
            }
        });
        return grows ? new Fitted(stage, 0, 0) : new Fitted(stage, ROOM_WIDTH, ROOM_HEIGHT);
    }

    /// Whether the stage, or what it holds, knows how to stand beside another.
    private static boolean layAbreast(Node node) {
        if (node instanceof GrowingStage stage) {
            stage.setAbreast(true);
            return true;
        }
        boolean any = false;
        if (node instanceof Pane pane) {
            for (Node child : pane.getChildren()) {
                any |= child instanceof GrowingStage && layAbreast(child);
            }
        }
        return any;
    }

    private void write() {
        name.setText(names.name(run));
        standing.setText(names.standing(run));
        setAccessibleText(words.get(
                "pair.spoken",
                letter,
                name.getText(),
                words.get(open.model().description().getValue())));
    }
}
