package justright.labs.search;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Under the controls: another round about the best, and the student's own trials away again.
final class RoundButtons extends VBox {

    private static final double GAP = 8;

    RoundButtons(SearchModel model, LabContext context) {
        super(GAP);
        Words words = context.words();
        Button zoom = button("rounds.zoom", words);
        zoom.setOnAction(_ -> model.rounds().zoom());
        Button clear = button("picks.clear", words);
        clear.setOnAction(_ -> model.hand().clearPicks());
        Label hint = new Label();
        hint.getStyleClass().add("tick");
        hint.setWrapText(true);
        getChildren().setAll(zoom, hint, clear);
        Runnable write = () -> {
            Rounds.Next next = model.rounds().next();
            zoom.setDisable(next != Rounds.Next.ANOTHER);
            hint.setText(words.get("rounds." + next.name().toLowerCase(Locale.ROOT), Numbers.whole(Knobs.MOST_ROUNDS)));
        };
        context.life().follow(model.reading(), _ -> write.run());
        context.life().listen(words.language(), (_, _, _) -> write.run());
        context.life()
                .follow(model.hand().sketch(), now -> show(clear, !now.picks().isEmpty()));
    }

    private static Button button(String key, Words words) {
        Button button = new Button();
        button.textProperty().bind(words.live(key));
        button.getStyleClass().addAll("outline-button", "control");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
