package justright.labs.spreading;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.LabContext;
import justright.lab.stage.DrawnKey;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.LegendKey;
import justright.ui.plot.Margins;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.GroupedBars;
import justright.ui.plot.bar.GroupedBars.Bar;
import justright.ui.plot.bar.GroupedBars.Group;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What each squared weight costs with dropout and with L2.
final class PriceCard {

    private static final Margins ROOM = new Margins(44, 22, 8, 32);
    private static final double HEADROOM = 1.12;
    private static final double LEAST_AXIS = 0.01;

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleObjectProperty<Phrase> title = new SimpleObjectProperty<>(Phrase.of("price.title"));
    private final Card card;

    PriceCard(SpreadingModel model, LabContext context) {
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        card = new Card(words.live(title), canvas)
                .legend(
                        new DrawnKey(LegendKey.LAMBDA_BAR, words.live("price.dropout"), context),
                        new DrawnKey(LegendKey.LAMBDA_HATCHED_BAR, words.live("price.l2"), context));
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        title.set(Phrase.of(narrow ? "price.title.brief" : "price.title"));
    }

    private void draw(Reading now) {
        Prices prices = now.picture().prices();
        double top = Math.max(LEAST_AXIS, prices.highest()) * HEADROOM;
        List<Group> groups = IntStream.range(0, Sensors.INPUTS)
                .mapToObj(input -> group(prices, input, !now.isSameSize()))
                .toList();
        canvas.setPlot(GroupedBars.of(Axis.linear(0, top), groups).margins(ROOM));
    }

    /// Only what differs is written: how many times the others' price dropout asks for the first.
    private static Group group(Prices prices, int input, boolean factored) {
        String factor = input == 0 && factored ? "×" + Numbers.brief(prices.factor()) : "";
        return new Group(
                "$w_" + (input + 1) + "^2$",
                "",
                Token.INK2,
                List.of(
                        new Bar(prices.dropout().get(input), factor, Token.LAMBDA, false),
                        new Bar(prices.l2().get(input), "", Token.LAMBDA, true)));
    }
}
