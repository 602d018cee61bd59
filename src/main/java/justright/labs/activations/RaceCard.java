package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.GroupedBars;
import justright.ui.plot.bar.GroupedBars.Bar;
import justright.ui.plot.bar.GroupedBars.Group;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The hero of the race: updates to the target error, function by function, over ReLU's. Who has not got there yet
/// has a hatched bar as long as the run so far.
final class RaceCard {

    /// What is often quoted: tanh beside ReLU in a deep convolutional network.
    static final double QUOTED = 6;

    private static final double ROOM = 1.08;

    private final ActivationsModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private boolean compact;

    RaceCard(ActivationsModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.RACE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    /// Numbers of parameters without a word in a narrow window.
    void setCompact(boolean narrow) {
        compact = narrow;
        Reading now = model.reading().get();
        if (now != null && now.scene() == Scene.RACE) {
            draw(now);
        }
    }

    private void draw(Reading now) {
        title.set(words.get("race.title", Numbers.percent(Lane.TARGET, 0)));
        subtitle.set(
                words.get("race.sample", now.design().layers(), now.design().width()));
        int relu = now.lane(Kind.RELU).arrived();
        double quoted = QUOTED * relu;
        double most = Math.max(now.snapshot().planned(), quoted) * ROOM;
        List<Group> groups =
                Arrays.stream(Kind.values()).map(kind -> group(now, kind)).toList();
        GroupedBars bars = GroupedBars.of(Axis.linear(0, most), groups);
        canvas.setPlot(relu < 0 ? bars : bars.with(new Threshold(quoted, words.get("race.quoted"), Token.INK2)));
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    private Group group(Reading now, Kind kind) {
        int arrived = now.lane(kind).arrived();
        Token color = Looks.color(kind == now.kind());
        Bar bar = arrived < 0
                ? new Bar(now.step(), now.step() == 0 ? "" : Spelling.updates(arrived, now.step()), color, true)
                : new Bar(arrived, text(now, kind, arrived), color, false);
        String parameters = Numbers.whole(now.design().parameters(kind));
        return new Group(
                words.get(kind.nameKey()),
                compact ? parameters : words.get("race.parameters", parameters),
                color,
                List.of(bar));
    }

    private static String text(Reading now, Kind kind, int arrived) {
        double ratio = now.againstRelu(kind);
        return Double.isNaN(ratio) ? Numbers.whole(arrived) : Spelling.times(ratio);
    }
}
