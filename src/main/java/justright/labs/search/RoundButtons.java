package justright.labs.search;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.text.Words;

/// Under the controls: another round about the best, and the student's own trials away again.
final class RoundButtons extends VBox {

    private static final double GAP = 8;

    RoundButtons(SearchModel model, LabContext context) {
        super(GAP);
        Words words = context.words();
        Button zoom = button("rounds.zoom", words);
        zoom.setOnAction(_ -> model.zoom());
        Button clear = button("picks.clear", words);
        clear.setOnAction(_ -> model.clearPicks());
        Label drag = new Label();
        drag.textProperty().bind(words.live("rounds.drag"));
        drag.getStyleClass().add("tick");
        getChildren().setAll(zoom, drag, clear);
        context.life().follow(model.reading(), _ -> {
            zoom.setDisable(!model.mayZoom());
            show(drag, model.mayZoom());
            show(clear, !model.sketch().get().picks().isEmpty());
        });
        context.life()
                .listen(model.sketch(), (_, _, now) -> show(clear, !now.picks().isEmpty()));
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
