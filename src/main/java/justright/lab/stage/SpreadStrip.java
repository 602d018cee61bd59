package justright.lab.stage;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Repeats;
import justright.lab.Repetition;
import justright.ui.control.Icon;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The repetition over several seeds in one line: progress, remaining time and cancel while it is under way, then what
/// came of it. Only there when there is something to say.
public final class SpreadStrip extends HBox {

    private static final double GAP = 12;

    private final Repetition repetition;
    private final Words words;
    private final SpreadWords sentence;
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = new Label();
    private final SimpleStringProperty result = new SimpleStringProperty("");
    private final RichText said = new RichText(result);
    private final Button cancel = new Button();
    private final IconButton close;

    public SpreadStrip(Repetition repetition, LabModel model, LabContext context) {
        super(GAP);
        this.repetition = repetition;
        this.words = context.words();
        sentence = new SpreadWords(new PinNames(model, words), words);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(progress.textProperty());
        progress.getStyleClass().add("secondary");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.getStyleClass().add("note");
        cancel.textProperty().bind(words.live("spread.cancel"));
        cancel.getStyleClass().addAll("outline-button", "control");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> repetition.forget());
        close = new IconButton(Pictogram.CLOSE, words.live("notice.close"), repetition::forget);
        close.getStyleClass().add("compact");
        getStyleClass().add("spread-strip");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Icon(Pictogram.SPREAD, "medium"), bar, progress, cancel, said, close);
        context.life().follow(repetition.status(), _ -> show());
        context.life().listen(words.language(), (_, _, _) -> show());
    }

    private void show() {
        Repeats now = repetition.status().getValue();
        boolean underway = now instanceof Repeats.Underway;
        show(this, !(now instanceof Repeats.None));
        show(bar, underway);
        show(progress, underway);
        show(cancel, underway);
        show(said, !underway);
        show(close, !underway);
        switch (now) {
            case Repeats.None _ -> result.set("");
            case Repeats.Underway it -> {
                bar.setProgress(it.share());
                progress.setText(howFar(it));
            }
            case Repeats.Made made -> result.set(sentence.say(made));
        }
    }

    private String howFar(Repeats.Underway it) {
        String done = words.get("spread.underway", Numbers.whole(it.finished()), Numbers.whole(it.total()));
        return Double.isNaN(it.secondsLeft())
                ? done
                : words.get("spread.left", done, Numbers.whole((long) Math.ceil(it.secondsLeft())));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
