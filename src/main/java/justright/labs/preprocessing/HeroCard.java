package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import justright.engine.data.Pca;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.setting.ChoiceSetting;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.plot.surface.Pixels;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The inputs at the present stage: a cloud, or pictures.
final class HeroCard {

    private final PreprocessingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final CloudPen pen;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    HeroCard(PreprocessingModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        pen = new CloudPen(model, canvas, context);
        card = new Card(title, new StackPane(canvas, pen.cursor())).subtitle(subtitle);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        canvas.setOnPointer(pen::pointed);
        Redrawing.follow(model.reading(), context, this::draw);
        context.life().listen(pen.isInHand(), (_, _, _) -> subtitle());
    }

    Card card() {
        return card;
    }

    void setCompact(boolean compact) {
        canvas.plotStyleProperty().set(compact ? PlotStyle.SMALL : PlotStyle.NORMAL);
    }

    private void draw(Reading reading) {
        Choice choice = reading.asked().choice();
        canvas.setCursor(choice.source() == Source.FLAT ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        title.set(words.get(
                "hero", words.get(Description.dataKey(choice)), words.get("step." + StageNames.key(reading.stage()))));
        subtitle();
        reading.cloud().ifPresent(cloud -> canvas.setPlot(scene(reading, cloud)));
        reading.board().ifPresent(board -> canvas.setPlot(board(reading, board)));
    }

    /// How large the sets are, and what can be done: by keyboard while it is done so.
    private void subtitle() {
        Reading reading = model.reading().get();
        if (reading == null) {
            return;
        }
        Choice choice = reading.asked().choice();
        String sets = words.get(
                choice.made().own() ? "hero.sets.own" : "hero.sets",
                Numbers.whole(reading.preparation().train().examples()),
                Numbers.whole(reading.preparation().dev().examples()),
                Long.toString(choice.seed()));
        if (pen.isInHand().getValue()) {
            subtitle.set(words.get("draw.keys"));
        } else {
            boolean made = choice.source() == Source.FLAT;
            subtitle.set(made ? words.get("hero.draw", sets, words.get("draw.click")) : sets);
        }
    }

    private CloudScene scene(Reading reading, Cloud cloud) {
        Pca pca = reading.preparation().pca();
        List<String> axisNames = new ArrayList<>();
        List<String> components = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String number = Integer.toString(i + 1);
            axisNames.add(axisName(reading, number));
            boolean named = reading.stage() >= Step.NORMALIZED.stage() && i < reading.kept();
            components.add(named ? words.get("component.share", number, Spelling.share(share(pca, i))) : "");
        }
        Choice.Made made = reading.asked().choice().made();
        return new CloudScene(
                cloud,
                made.own() ? 0 : made.drawn().size(),
                axisNames,
                components,
                List.of(words.get("set.train"), words.get("set.dev")));
    }

    /// With its unit as long as it has one; on the way of the turn neither a feature nor a component.
    private String axisName(Reading reading, String number) {
        double stage = reading.stage();
        if (stage > Step.NORMALIZED.stage()) {
            return stage < Step.ROTATED.stage() ? "" : words.get("component", number);
        }
        String name = "feature." + ChoiceSetting.nameOf(reading.asked().choice().source()) + "." + number;
        boolean divided =
                stage > Step.CENTRED.stage() && reading.asked().choice().divide();
        return words.get(divided ? name : name + ".unit");
    }

    private static double share(Pca pca, int component) {
        return pca.explained(component + 1) - pca.explained(component);
    }

    private BoardScene board(Reading reading, Board board) {
        Pca pca = reading.preparation().pca();
        List<Pixels> learned = new ArrayList<>(List.of(BoardPictures.grey(board.mean(), Board.Scale.GREY)));
        List<String> shares = new ArrayList<>(List.of(words.get("board.mean.short")));
        for (int k = 0; k < board.components().size(); k++) {
            double[] component = board.components().get(k);
            double most = IntStream.range(0, component.length)
                    .mapToDouble(i -> Math.abs(component[i]))
                    .max()
                    .orElse(1);
            learned.add(GreyPicture.of(component, BoardPictures.EDGE, -most, most));
            shares.add(Numbers.percent(share(pca, k), 1));
        }
        return new BoardScene(List.of(
                new BoardScene.Row(words.get("board.components"), learned, shares, 2),
                new BoardScene.Row(
                        words.get("board.originals"),
                        BoardPictures.grey(board.originals(), Board.Scale.GREY),
                        List.of(),
                        1),
                new BoardScene.Row(
                        words.get(
                                "board." + Step.made(reading.stage()).key(),
                                Numbers.whole(reading.kept()),
                                Spelling.share(pca.explained(reading.kept()))),
                        BoardPictures.grey(board.prepared(), board.scale()),
                        List.of(),
                        1)));
    }
}
