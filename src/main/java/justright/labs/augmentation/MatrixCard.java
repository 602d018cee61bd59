package justright.labs.augmentation;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.Segments;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.matrix.ConfusionMatrix;
import justright.ui.plot.matrix.ConfusionMatrix.Corner;
import justright.ui.plot.matrix.ConfusionMatrix.Mistake;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Which classes one of the three networks mixes up.
final class MatrixCard {

    private final AugmentationModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleObjectProperty<Phrase> title = new SimpleObjectProperty<>(Phrase.of("matrix.title"));
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    MatrixCard(AugmentationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        ChoiceSetting<Lane> whose = model.knobs().matrix;
        Segmented<Lane> lanes = Segments.of(whose, context);
        lanes.getStyleClass().add("compact");
        card = new Card(words.live(title), canvas).legend(lanes);
        card.setMinSize(0, 0);
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(whose.value(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    /// In a narrow header a short title leaves the choice its place.
    void setCompact(boolean narrow) {
        title.set(Phrase.of(narrow ? "matrix.title.brief" : "matrix.title"));
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        ClassNames names = new ClassNames(now.examples(), words);
        ConfusionMatrix matrix = new ConfusionMatrix(
                names.all(),
                now.guesses(model.knobs().matrix.get()).confusion(),
                new Corner(words.get("matrix.is"), words.get("matrix.read")));
        canvas.setPlot(matrix);
        subtitle.set(matrix.worst().map(worst -> told(worst, names)).orElse(""));
        canvas.setAccessibleText(words.get(
                "matrix.description",
                words.get("setting.matrix."
                        + ChoiceSetting.nameOf(model.knobs().matrix.get())),
                subtitle.get()));
    }

    private String told(Mistake worst, ClassNames names) {
        return words.get(
                "matrix.worst",
                names.of(worst.actual()),
                names.of(worst.predicted()),
                Numbers.whole(worst.count()),
                Numbers.whole(worst.of()));
    }
}
