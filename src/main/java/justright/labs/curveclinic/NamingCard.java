package justright.labs.curveclinic;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.Card;
import justright.ui.control.RichText;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The nine faults, one of which is to be named; after that, what it was.
final class NamingCard {

    private static final double GAP = 8;

    private final Words words;
    private final List<CauseButton> buttons;
    private final SimpleStringProperty said = new SimpleStringProperty("");
    private final Button next = new Button();
    private final Card card;

    NamingCard(CurveClinicModel model, LabContext context) {
        words = context.words();
        buttons = Cause.ALL.stream()
                .map(cause -> new CauseButton(cause, words, () -> model.name(cause)))
                .toList();
        RichText sentence = new RichText(said);
        sentence.getStyleClass().add("note");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        next.textProperty().bind(words.live("naming.next"));
        next.getStyleClass().addAll("outline-button", "compact");
        next.setMinWidth(Button.USE_PREF_SIZE);
        next.setOnAction(_ -> model.newSeed());
        CauseGrid grid = new CauseGrid(buttons);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox body = new VBox(GAP, grid, sentence);
        body.getStyleClass().add("naming-body");
        body.setMinSize(0, 0);
        card = new Card(words.live("naming.title"), body).legend(next);
        card.setMinSize(0, 0);
        card.subtitle(Bindings.createStringBinding(() -> told(model.tally().get()), model.tally(), words.language()));
        Runnable draw = () -> {
            Reading now = model.reading().get();
            if (now != null) {
                draw(now);
            }
        };
        context.life().listen(model.reading(), (_, _, _) -> draw.run());
        context.life().listen(words.language(), (_, _, _) -> draw.run());
        draw.run();
    }

    Card card() {
        return card;
    }

    private String told(Tally tally) {
        return tally.seen() == 0
                ? ""
                : words.get("naming.tally", Numbers.whole(tally.right()), Numbers.whole(tally.seen()));
    }

    private void draw(Reading now) {
        boolean held =
                next.getScene() != null && buttons.contains(next.getScene().getFocusOwner());
        buttons.forEach(each -> each.show(now));
        if (held && now.isNamed()) {
            next.requestFocus(); // the buttons go grey: the focus must not wander off the page
        }
        said.set(words.get(CaseWords.of(now)));
    }
}
