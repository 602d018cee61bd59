package justright.labs.playground;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.ui.control.SettingControl;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// The choice of data, and under it what there really is: how many of each set, or why it is something else.
final class DataControl extends VBox {

    private static final double GAP = 4;

    private final PlaygroundModel model;
    private final Words words;

    DataControl(PlaygroundModel model, LabContext context) {
        super(GAP);
        this.model = model;
        this.words = context.words();
        Label note = new Label();
        StringBinding text = Bindings.createStringBinding(this::note, model.moment(), words.language());
        note.textProperty().bind(text);
        note.getStyleClass().add("tick");
        note.setWrapText(true);
        context.life().onEnd(note.textProperty()::unbind);
        getChildren().addAll(SettingControl.of(model.knobs().data.data, context.moving(), words, context.life()), note);
    }

    private String note() {
        Moment<PlayRule, PlayFrame, PlayPicture> now = model.moment().get();
        if (now == null) {
            return "";
        }
        Task task = now.snapshot().frame().task();
        Optional<Phrase> missing = task.trouble().sentence();
        if (missing.isPresent()) {
            return words.get(Phrase.of("trouble.until", missing.get()));
        }
        String counts = words.get(
                task.test().isPresent() ? "data.counts.test" : "data.counts",
                Numbers.whole(task.train().examples()),
                Numbers.whole(task.dev().examples()),
                Numbers.whole(task.test().map(set -> set.examples()).orElse(0)));
        String shape = task.isRegression()
                ? words.get("data.regression", Numbers.whole(task.features()))
                : words.get("data.classes", Numbers.whole(task.features()), Numbers.whole(task.classes()));
        return shape + " " + counts;
    }
}
