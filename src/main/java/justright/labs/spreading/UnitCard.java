package justright.labs.spreading;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.stage.DrawnKey;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.control.NamedNumber;
import justright.ui.plot.Axis;
import justright.ui.plot.LegendKey;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// One of the three units, its weights and what they are worth. A click on an input lets it fail, in all three.
final class UnitCard {

    private static final double LEAST_AXIS = 0.1;

    private final Remedy remedy;
    private final SpreadingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final NamedNumber norm;
    private final NamedNumber inputs;
    private final NamedNumber sum;
    private final NamedNumber loss;
    private final Card card;

    UnitCard(Remedy remedy, SpreadingModel model, LabContext context) {
        this.remedy = remedy;
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.setCursor(Cursor.HAND);
        canvas.setOnPointer(this::pointed);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        norm = new NamedNumber(words);
        inputs = new NamedNumber(words);
        sum = new NamedNumber(words);
        loss = new NamedNumber(words);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        card = new Card(words.live("unit." + remedy.key()), new VBox(canvas, row(norm, inputs), row(sum, loss)))
                .subtitle(subtitle);
        if (remedy != Remedy.L2) {
            canvas.getStyleClass().add("home-picture");
        }
        switch (remedy) {
            case NONE -> card.legend(new DrawnKey(LegendKey.GHOST, words.live("unit.start"), context));
            case DROPOUT -> card.legend(new DrawnKey(LegendKey.DROPPED, words.live("unit.dropped"), context));
            case L2 -> {}
        }
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Card card() {
        return card;
    }

    private static HBox row(Region left, Region right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(left, gap, right);
        row.getStyleClass().add("under-picture");
        return row;
    }

    private void draw(Reading now) {
        SpreadingRule rule = now.picture().rule();
        subtitle.set(
                switch (remedy) {
                    case NONE -> "";
                    case DROPOUT -> words.get("unit.keep-prob", Numbers.fixed(rule.keepProb(), 2));
                    case L2 -> words.get("unit.lambda", Numbers.brief(rule.lambda()));
                });
        Bet bet = now.bet(remedy);
        canvas.setPlot(new UnitPlot(
                remedy,
                axis(now),
                bet,
                now.picture().frame().start(),
                pinned(now).toList(),
                away(now)));
        norm.show("unit.norm", Numbers.fixed(bet.squaredNorm(), 2), "none");
        inputs.show("unit.inputs", Numbers.fixed(bet.inputs(), 1), "none");
        sum.show("unit.sum", Numbers.fixed(bet.sum(), 2), "none");
        loss.show(
                now.lost() < 0 ? "unit.loss" : "unit.loss." + (now.lost() + 1),
                Numbers.fixed(now.loss(remedy), 3),
                now.lost() < 0 ? "dev" : "bad");
    }

    /// Pinned runs, as far as they are other moments than this.
    private Stream<Bet> pinned(Reading now) {
        return model.pins().stream()
                .map(Pin::moment)
                .filter(moment -> !moment.equals(now.moment()))
                .map(moment -> moment.picture().bet(remedy));
    }

    private List<Boolean> away(Reading now) {
        List<Boolean> kept = now.picture().frame().kept();
        return IntStream.range(0, Sensors.INPUTS)
                .mapToObj(input -> now.lost() == input || (remedy == Remedy.DROPOUT && !kept.get(input)))
                .toList();
    }

    /// One range for all three, with the start in it, so that bars are compared and do not jump.
    private static Axis axis(Reading now) {
        double[] all = Stream.concat(
                        Stream.of(Remedy.values()).map(now::bet),
                        Stream.of(now.picture().frame().start()))
                .flatMapToDouble(bet -> bet.weights().stream().mapToDouble(each -> each))
                .toArray();
        double high = Math.max(LEAST_AXIS, DoubleStream.of(all).max().orElse(0));
        double low = Math.min(0, DoubleStream.of(all).min().orElse(0));
        return Axis.linear(low, high).marked(List.of());
    }

    private void pointed(PlotPointer pointer) {
        if (pointer.action() == PlotPointer.Action.CLICKED) {
            int input = (int) Math.floor(pointer.x());
            if (input >= 0 && input < Sensors.INPUTS) {
                model.knobs().toggleLost(input);
            }
        }
    }
}
