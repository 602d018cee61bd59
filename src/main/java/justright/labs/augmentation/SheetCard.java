package justright.labs.augmentation;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.RichText;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.picture.ContactSheet;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The hero: originals and the copies of the next updates, with what a model of real pictures reads in them.
final class SheetCard {

    private static final Insets NOTE = new Insets(0, 16, 12, 16);

    private final AugmentationModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final SimpleStringProperty said = new SimpleStringProperty("");
    private final Card card;

    SheetCard(AugmentationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        RichText note = new RichText(said);
        note.getStyleClass().add("note");
        VBox.setVgrow(canvas, Priority.ALWAYS);
        VBox.setMargin(note, NOTE);
        VBox body = new VBox(canvas, note);
        card = new Card(words.live("sheet.title"), body).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        ClassNames names = new ClassNames(now.examples(), words);
        boolean judged = now.isJudged();
        List<ContactSheet.Row> rows = now.sheet().rows().stream()
                .map(row -> new ContactSheet.Row(
                        names.of(row.label()),
                        row.original(),
                        row.copies().stream()
                                .map(copy -> new ContactSheet.Copy(
                                        copy.picture(),
                                        judged && copy.readAs() != row.label()
                                                ? words.get("sheet.mark", names.of(copy.readAs()))
                                                : ""))
                                .toList()))
                .toList();
        canvas.setPlot(new ContactSheet(words.get("sheet.original"), words.get("sheet.copies"), rows));
        subtitle.set(words.get(
                "sheet.updates", Numbers.whole(now.step() + 1L), Numbers.whole(now.step() + (long) CopySheet.UPDATES)));
        said.set(
                judged
                        ? words.get(
                                "sheet.read",
                                Numbers.whole(now.labels(Lane.TWICE)),
                                Numbers.percent(now.sheet().misreadShare(), 0),
                                Numbers.whole(now.sheet().judged()),
                                Numbers.percent(now.dev(Lane.TWICE), 0))
                        : words.get("sheet.ask." + now.examples().choice().id()));
    }
}
