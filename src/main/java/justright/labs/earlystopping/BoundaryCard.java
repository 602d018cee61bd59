package justright.labs.earlystopping;

import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The model of the moment on screen: where it draws its line.
final class BoundaryCard {

    private final StoppingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private boolean compact;

    BoundaryCard(StoppingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = new PlotCanvas(context.palette().getValue());
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(title, canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        context.life().listen(model.reading(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        title.set(words.get("boundary.title"));
    }

    Card card() {
        return card;
    }

    /// Without ticks in a narrow window, so that the plane keeps its size.
    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        title.set(words.get(now.isTaken() ? "boundary.taken" : "boundary.title"));
        subtitle.set(words.get("boundary.step", Numbers.whole(now.step())));
        StoppingPicture picture = now.moment().picture();
        BoundaryPlot plot = BoundaryPlot.of(picture.field(), picture.examples());
        plot = compact ? plot.bare() : plot;
        for (Pin<Hyperparameters, StoppingFrame, StoppingPicture> pin : model.pins()) {
            if (!pin.moment().equals(now.moment())) {
                plot = plot.with(Boundary.ghost(pin.moment().picture().field(), ""));
            }
        }
        canvas.setPlot(plot);
    }
}
