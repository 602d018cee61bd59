package justright.labs.playground;

import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.NetworkBoard;
import justright.lab.stage.NetworkHand;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.network.Spot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The network to work on: what each unit answers, every weight in reach of the hand.
final class NetworkCard {

    private final PlaygroundModel model;
    private final Words words;
    private final NetworkBoard board;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private @Nullable PlayDiagram shown;

    NetworkCard(PlaygroundModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        board = new NetworkBoard(context, new Hand());
        board.setLimits(NetworkKnobs.MOST_LAYERS, NetworkKnobs.MOST_UNITS);
        card = new Card(words.live("network.title"), board)
                .subtitle(subtitle)
                .legend(
                        new LegendKey(Kind.NEGATIVE, words.live("legend.negative")),
                        new LegendKey(Kind.POSITIVE, words.live("legend.positive")));
        card.setMinSize(0, 0);
        context.life().follow(model.moment(), this::draw);
        context.life().listen(words.language(), (_, _, _) -> draw(model.moment().get()));
    }

    Card card() {
        return card;
    }

    private void draw(@Nullable Moment<PlayRule, PlayFrame, PlayPicture> now) {
        if (now == null) {
            return;
        }
        PlayFrame frame = now.snapshot().frame();
        FeatureSet fed = FeatureSet.of(frame.task().ticked());
        PlayDiagram diagram =
                new PlayDiagram(frame.task(), frame.parameters(), now.picture().units(), fed);
        shown = diagram;
        board.show(diagram.diagram());
        int count = frame.parameters().architecture().weightCount()
                + frame.parameters().architecture().biasCount();
        subtitle.set(words.get("network.count", Numbers.whole(count)));
    }

    /// Units count from 0 on the board, from 1 in edits.
    private final class Hand implements NetworkHand {

        @Override
        public void weight(Spot.AtEdge edge, double value, boolean done) {
            PlayDiagram diagram = shown;
            if (diagram != null) {
                int from = edge.layer() == 1 ? diagram.input(edge.from()) : edge.from();
                if (from >= 0) {
                    model.setWeight(edge.layer(), edge.to() + 1, from + 1, value, done);
                }
            }
        }

        @Override
        public void bias(Spot.AtBias bias, double value, boolean done) {
            model.setWeight(bias.layer(), bias.unit() + 1, 0, value, done);
        }

        @Override
        public void units(int layer, int more) {
            model.knobs().network.addUnits(layer, more);
        }

        @Override
        public void layers(int more) {
            model.knobs().network.addLayers(more);
        }

        @Override
        public void press(Spot.AtUnit unit) {
            PlayDiagram diagram = shown;
            if (diagram != null && unit.layer() == 0) {
                diagram.feature(unit.unit()).ifPresent(model.knobs().data::toggle);
            }
        }
    }
}
