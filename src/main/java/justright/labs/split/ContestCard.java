package justright.labs.split;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.engine.data.SplitCounts;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The hero: many models are tried, the best on dev is chosen, the safe is opened, the truth comes out.
final class ContestCard {

    private final SplitModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Label spread = new Label();

    ContestCard(SplitModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        spread.getStyleClass().addAll("secondary", "spread-line");
        spread.setWrapText(true);
        VBox body = new VBox(canvas, spread, new SafeRow(model, context));
        body.setMinSize(0, 0);
        card = new Card(title, body).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(model.question(), (_, _, _) -> draw());
        context.life().follow(model.spread(), this::showSpread);
        context.life().listen(words.language(), (_, _, _) -> {
            draw();
            showSpread(model.spread().get());
        });
        draw();
    }

    Card card() {
        return card;
    }

    void setCompact(boolean compact) {
        canvas.plotStyleProperty().set(compact ? PlotStyle.SMALL : PlotStyle.NORMAL);
    }

    private void draw() {
        title.set(
                words.get("contest.title", Numbers.whole(model.question().get().models())));
        Reading reading = model.reading().get();
        if (reading == null) {
            return;
        }
        canvas.setPlot(ContestPlot.of(reading, words));
        String models = Numbers.whole(reading.contest().tried().size());
        SplitCounts sets = reading.question().sets();
        subtitle.set(words.get(
                reading.question().isReal() ? "contest.real" : "contest.drawn", models, Numbers.whole(sets.dev())));
    }

    private void showSpread(Repeats.@Nullable Spread now) {
        boolean shown = now != null && !now.endings().isEmpty();
        spread.setVisible(shown);
        spread.setManaged(shown);
        if (now != null && shown) {
            spread.setText(SpreadText.of(now, words));
        }
    }
}
