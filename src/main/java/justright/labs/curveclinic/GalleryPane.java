package justright.labs.curveclinic;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.labs.curveclinic.GalleryPlot.Marked;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Words;

/// Every cause beside its cure, and under them what the lines are and between what they lie.
final class GalleryPane {

    private final CurveClinicModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final VBox pane;
    private Marked marked = Marked.NOTHING;

    GalleryPane(CurveClinicModel model, LabContext context) {
        this.model = model;
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.MULTIPLE);
        canvas.getStyleClass().add("home-picture");
        canvas.accessibleTextProperty().bind(words.live("gallery.description"));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        HBox keys = new HBox();
        keys.getStyleClass().addAll("legend", "gallery-keys");
        Stream.of(Kind.INK, Kind.TRAIN, Kind.DEV)
                .map(kind -> new LegendKey(
                        kind, words.live("gallery.key." + kind.name().toLowerCase(Locale.ROOT))))
                .forEach(keys.getChildren()::add);
        pane = new VBox(canvas, keys);
        pane.setMinSize(0, 0);
        context.life().listen(model.gallery(), (_, _, _) -> draw());
        context.life().follow(model.reading(), now -> mark(Marked.of(now)));
        context.life().listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Region pane() {
        return pane;
    }

    /// Most readings frame nothing else, and are no reason to paint.
    private void mark(Marked next) {
        if (!next.equals(marked)) {
            marked = next;
            draw();
        }
    }

    private void draw() {
        canvas.setPlot(new GalleryPlot(model.gallery().get(), marked, words));
    }
}
