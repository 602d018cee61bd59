package justright.lab.stage;

import justright.lab.LabContext;
import justright.ui.plot.PlotCanvas;

/// Canvases in the theme of the moment, free to shrink.
public final class StageCanvas {

    private StageCanvas() {}

    public static PlotCanvas create(LabContext context) {
        PlotCanvas canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        canvas.setMinSize(0, 0);
        return canvas;
    }
}
