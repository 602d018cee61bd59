package justright.app.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.control.FieldName;
import justright.ui.control.Icon;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;

/// One answer and who chose it: its key, its words, its part of the vote as a bar, the count to click or type.
final class VoteRow extends VBox {

    private static final PseudoClass CAME_OUT = PseudoClass.getPseudoClass("came-out");

    private final Asking asking;
    private final int option;
    private final ShareBar bar = new ShareBar();
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox hand;
    private final Label mark = new Label();

    /// @param option which answer, counted from 0
    VoteRow(Asking asking, int option, String answer, Words words) {
        this.asking = asking;
        this.option = option;
        getStyleClass().add("vote-row");
        Label key = new Label(Integer.toString(option + 1));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(answer);
        text.setWrapText(true);
        text.getStyleClass().add("vote-answer");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        mark.setText(words.get("ask.the-run"));
        mark.setGraphic(new Icon(Pictogram.CHECK, "small"));
        mark.getStyleClass().add("vote-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        hand = hand(answer, words);
        count.getStyleClass().addAll("number", "vote-count");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox said = new HBox(key, text, mark);
        said.getStyleClass().add("vote-words");
        HBox votes = new HBox(bar, count, hand);
        votes.getStyleClass().add("vote-votes");
        getChildren().addAll(said, votes);
    }

    private HBox hand(String answer, Words words) {
        IconButton less = new IconButton(
                Pictogram.MINUS,
                words.live("ask.less"),
                () -> vote(asking.vote().get().down(option)));
        IconButton more = new IconButton(
                Pictogram.PLUS,
                words.live("ask.more"),
                () -> vote(asking.vote().get().up(option)));
        field.getStyleClass().addAll("value-box", "number");
        field.setPrefColumnCount(2);
        field.setMinWidth(Region.USE_PREF_SIZE);
        FieldName.of(field, words.get("ask.count-of", answer));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                typed();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                typed();
                requestFocus();
                event.consume();
            }
        });
        HBox box = new HBox(less, field, more);
        box.getStyleClass().add("vote-hand");
        return box;
    }

    /// What cannot be read as a count is put back.
    private void typed() {
        String text = field.getText().strip();
        if (text.matches("\\d{1,3}")) {
            vote(asking.vote().get().with(option, Integer.parseInt(text)));
        }
        show(asking.vote().get());
    }

    private void vote(Vote changed) {
        if (asking.phase().get() == Asking.Phase.OPEN) {
            asking.vote().set(changed);
        }
    }

    void show(Vote vote) {
        if (option >= vote.counts().size()) {
            return;
        }
        String number = Integer.toString(vote.counts().get(option));
        bar.show(vote.share(option));
        field.setText(number);
        count.setText(number);
    }

    /// @param open whether the vote can still be changed
    /// @param cameOut whether the run bears this answer out
    void show(boolean open, boolean cameOut) {
        TopBar.show(hand, open);
        TopBar.show(count, !open);
        TopBar.show(mark, cameOut);
        pseudoClassStateChanged(CAME_OUT, cameOut);
    }
}
