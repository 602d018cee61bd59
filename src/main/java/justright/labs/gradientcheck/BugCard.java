package justright.labs.gradientcheck;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.engine.network.Fault.Kind;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.ui.control.Card;
import justright.ui.control.RichText;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The backward pass line by line, and the hunt: name layer and kind, see the faulty line, have it repaired.
final class BugCard {

    private static final double GAP = 8;
    /// Below this height everything stands closer together, so that the buttons stay within the card.
    private static final double LOW_BELOW = 212;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final GradientCheckModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final BugChoice choice;
    private final Button button = new Button();
    private final Button next = new Button();
    private final SimpleStringProperty said = new SimpleStringProperty("");
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private List<BackpropLine> written = List.of();
    private boolean repaired;

    BugCard(GradientCheckModel model, LabContext context) {
        this.model = model;
        words = context.words();
        choice = new BugChoice(model.knobs(), context);
        lines.getStyleClass().add("backprop-lines");
        button.getStyleClass().add("primary-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        next.getStyleClass().addAll("outline-button", "control");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.textProperty().bind(words.live("hunt.next"));
        next.setOnAction(_ -> model.newPatient());
        RichText sentence = new RichText(said);
        sentence.getStyleClass().add("note");
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox act = new HBox(GAP, button, next);
        act.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox body = new VBox(GAP, lines, choice.row(), sentence, act);
        body.getStyleClass().add("backprop-body");
        body.setMinSize(0, 0);
        body.heightProperty().subscribe(height -> body.pseudoClassStateChanged(LOW, height.doubleValue() < LOW_BELOW));
        card = new Card(title, body).subtitle(subtitle);
        card.setMinSize(0, 0);
        button.setOnAction(_ -> act());
        Redrawing.follow(model.reading(), context, this::draw);
    }

    Card card() {
        return card;
    }

    /// The lines closer together in a narrow window.
    void setCompact(boolean compact) {
        lines.pseudoClassStateChanged(COMPACT, compact);
    }

    private void act() {
        Reading now = model.reading().get();
        if (now != null && now.hides()) {
            model.answer();
        } else {
            model.repair();
        }
    }

    private void draw(Reading now) {
        boolean hunting = now.backprop() == Backprop.HIDDEN;
        title.set(words.get(hunting ? "hunt.title" : now.backprop() == Backprop.CHOSEN ? "hunt.put-in" : "hunt.right"));
        subtitle.set(hunting ? words.get("hunt.patient", Numbers.whole(model.seed())) : "");
        List<BackpropLine> wanted = text(now);
        if (!wanted.equals(written) || now.isRepaired() != repaired) {
            written = wanted;
            repaired = now.isRepaired();
            lines.getChildren().setAll(wanted.stream().map(this::line).toList());
        }
        show(choice.row(), now.backprop() != Backprop.RIGHT);
        choice.setActive(now.backprop() == Backprop.CHOSEN || now.hides());
        said.set(words.get(HuntWords.of(now)));
        offer(hunting && !now.isRepaired(), hunting && !now.hides());
        button.setText(words.get(now.hides() ? "hunt.check" : "hunt.repair"));
    }

    /// A button that goes would throw the focus anywhere: the other takes it.
    private void offer(boolean acting, boolean another) {
        if (another && !acting && hasFocus(button)) {
            show(next, true);
            next.requestFocus();
        } else if (acting && !another && hasFocus(next)) {
            show(button, true);
            button.requestFocus();
        }
        show(button, acting);
        show(next, another);
    }

    private static boolean hasFocus(Node node) {
        return node.getScene() != null && node.equals(node.getScene().getFocusOwner());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The lines that may be seen: generic while the bug hides, those of its layer once it does not.
    private static List<BackpropLine> text(Reading now) {
        boolean drops = now.subject().drops();
        boolean penalized = now.subject().penalty().lambda() > 0;
        if (!now.shows()) {
            return BackpropLines.right(drops, penalized);
        }
        Bug bug = now.bug().orElseThrow();
        boolean ofDropout = bug.kind() == Kind.MASK_FORGOTTEN || bug.kind() == Kind.DROPOUT_FACTOR_FORGOTTEN;
        boolean ofPenalty = bug.kind() == Kind.PENALTY_FORGOTTEN || bug.kind() == Kind.BIASES_PENALIZED;
        return now.isRepaired()
                ? BackpropLines.repaired(bug, drops || ofDropout, penalized || ofPenalty)
                : BackpropLines.wrong(bug, drops || ofDropout, penalized || ofPenalty);
    }

    private HBox line(BackpropLine line) {
        Label code = new Label(line.text());
        code.getStyleClass().add("code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(code);
        row.getStyleClass().add("backprop-line");
        VBox.setVgrow(row, Priority.ALWAYS); // closer together where the card is low, so that its buttons stay whole
        if (line.marked()) {
            row.getStyleClass().add(repaired ? "ok" : "bad");
        }
        return row;
    }
}
