package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.DrawnKey;
import justright.setting.Setting;
import justright.ui.control.Card;
import justright.ui.plot.Frame;
import justright.ui.plot.LegendKey;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.text.Numbers;

/// The hero: the network as the next iteration thins it. Under each layer its keep_prob, to be dragged; a press on a
/// layer looks at it.
final class NetworkCard {

    /// The dials' row at the bottom edge.
    private static final double DIAL_ROW = 32;

    /// What a layer and its matrix need to be named in one line.
    private static final double ROOM = 155;

    private final DropoutModel model;
    private final LabContext context;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private boolean compact;
    private int dragged = -1;

    NetworkCard(DropoutModel model, LabContext context) {
        this.model = model;
        this.context = context;
        canvas = Canvases.create(model, context);
        canvas.getStyleClass().add("home-picture");
        canvas.setOnPointer(this::pointed);
        card = new Card(context.words().live("network.title"), canvas)
                .subtitle(subtitle)
                .legend(
                        new DrawnKey(LegendKey.DROPPED, context.words().live("legend.dropped"), context),
                        new DrawnKey(LegendKey.PROBABILITY, context.words().live("legend.activation"), context));
        card.setMinSize(0, 0);
        List<Setting<?>> followed = new ArrayList<>(model.knobs().keep);
        followed.addAll(List.of(model.knobs().layer, model.knobs().example, model.knobs().dropout));
        Views.follow(model, context, followed, this::draw);
        context.life().listen(canvas.widthProperty(), (_, before, now) -> {
            if (isNarrow(before.doubleValue()) != isNarrow(now.doubleValue())) {
                draw();
            }
        });
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Moment<DropoutRule, DropoutFrame, DropoutPicture> now = model.moment().get();
        if (now == null) {
            return;
        }
        int example = Math.min(
                model.knobs().heldExample(), now.snapshot().frame().problem().m() - 1);
        subtitle.set(context.words()
                .get("network.subtitle", Numbers.whole(now.snapshot().step() + 1L), Numbers.whole(example + 1L)));
        canvas.setPlot(new NetworkPicture(now.picture(), model.knobs(), context.words(), isNarrow(canvas.getWidth()))
                .diagram());
    }

    private boolean isNarrow(double width) {
        int layers = model.knobs().network.get().hiddenLayers() + 2;
        return compact
                || width < layers * ROOM * canvas.plotStyleProperty().get().unit();
    }

    private void pointed(PlotPointer pointer) {
        Frame frame = canvas.frame();
        if (frame == null) {
            return;
        }
        switch (pointer.action()) {
            case PRESSED -> press(pointer, frame);
            case DRAGGED -> drag(pointer, frame);
            case RELEASED, CLICKED -> dragged = -1;
        }
    }

    private void press(PlotPointer pointer, Frame frame) {
        int layer = (int) Math.round(pointer.x());
        double unit = canvas.plotStyleProperty().get().unit();
        boolean onDials = pointer.pixelY() > canvas.getHeight() - DIAL_ROW * unit;
        boolean droppable = layer >= 0 && layer <= model.knobs().network.get().hiddenLayers();
        dragged = droppable && onDials && position(layer, pointer, frame).isPresent() ? layer : -1;
        model.showLayer(layer);
        drag(pointer, frame);
    }

    private void drag(PlotPointer pointer, Frame frame) {
        if (dragged >= 0) {
            OptionalDouble position = position(dragged, pointer, frame);
            boolean left = pointer.x() < dragged;
            model.setKeepProb(dragged, position.orElse(left ? 0 : 1));
        }
    }

    private OptionalDouble position(int layer, PlotPointer pointer, Frame frame) {
        return NetworkDiagram.dialAt(
                layer, pointer.x(), frame, canvas.plotStyleProperty().get().unit());
    }
}
