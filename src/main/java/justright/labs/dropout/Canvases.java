package justright.labs.dropout;

import justright.lab.LabContext;
import justright.ui.plot.PlotCanvas;

/// Canvases in the theme of the moment that say what they show.
final class Canvases {

    private Canvases() {}

    static PlotCanvas create(DropoutModel model, LabContext context) {
        PlotCanvas canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        canvas.accessibleTextProperty().bind(context.words().live(model.description()));
        canvas.setMinSize(0, 0);
        return canvas;
    }
}
