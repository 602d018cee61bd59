package justright.labs.curveclinic;

import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Words;

/// Every cause beside its cure.
final class GalleryPane {

    private final CurveClinicModel model;
    private final Words words;
    private final PlotCanvas canvas;

    GalleryPane(CurveClinicModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.MULTIPLE);
        canvas.accessibleTextProperty().bind(words.live("gallery.description"));
        context.life().listen(model.gallery(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Region pane() {
        return canvas;
    }

    private void draw() {
        canvas.setPlot(new GalleryPlot(model.gallery().get(), words));
    }
}
