package justright.labs.activations;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.field.CloudPlot;
import justright.ui.plot.field.Example;
import justright.ui.text.Words;

/// Where each single example would send the two weights from where they are now: one dot each, Δw₁ across, Δw₂ up.
final class UpdatesCard {

    private static final double ROOM = 1.08;

    /// Shorter updates are what rounding leaves at the target.
    private static final double NOTHING = 1e-12;

    private final Words words;
    private final PlotCanvas raw;
    private final PlotCanvas centred;
    private final Card card;

    UpdatesCard(ActivationsModel model, LabContext context) {
        words = context.words();
        raw = StageCanvas.create(context);
        centred = StageCanvas.create(context);
        HBox both = new HBox(raw, centred);
        both.setMinSize(0, 0);
        HBox.setHgrow(raw, Priority.ALWAYS);
        HBox.setHgrow(centred, Priority.ALWAYS);
        card = new Card(words.live("single.title"), both).subtitle(words.live("single.axes"));
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.ZIGZAG, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        raw.setPlot(cloud(now.lane().raw(), "single.raw"));
        centred.setPlot(cloud(now.lane().centred(), "single.centred"));
        raw.setAccessibleText(words.get(Descriptions.of(now)));
        centred.setAccessibleText(words.get(Descriptions.of(now)));
    }

    private CloudPlot cloud(UnitWay way, String key) {
        List<Example> updates = way.isLost()
                ? List.of()
                : IntStream.range(0, UnitInputs.EXAMPLES)
                        .mapToObj(j -> update(way, j))
                        .toList();
        double most = updates.stream()
                .mapToDouble(each -> Math.max(Math.abs(each.x()), Math.abs(each.y())))
                .max()
                .orElse(1);
        if (most < NOTHING) {
            return new CloudPlot(
                    Axis.linear(-1, 1), Axis.linear(-1, 1), List.of(), words.get("single.there"), false, false);
        }
        Axis axis = Axis.linear(-most * ROOM, most * ROOM);
        return new CloudPlot(axis, axis, updates, words.get(key, Spelling.share(way.examplesTogether())), false, false);
    }

    private static Example update(UnitWay way, int j) {
        double error = way.inputs().error(way.w1(), way.w2(), j);
        return new Example(-error * way.inputs().x1()[j], -error * way.inputs().x2()[j], false);
    }
}
