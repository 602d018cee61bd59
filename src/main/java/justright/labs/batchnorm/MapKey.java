package justright.labs.batchnorm;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.matrix.RampKey;
import justright.ui.text.Numbers;

/// What the colours of the maps mean.
final class MapKey extends HBox {

    private static final double WIDTH = 108;
    private static final double HEIGHT = 24;

    MapKey(LabContext context) {
        PlotCanvas canvas = StageCanvas.create(context);
        canvas.setPrefSize(WIDTH, HEIGHT);
        canvas.setMinSize(WIDTH, HEIGHT);
        canvas.setMaxSize(WIDTH, HEIGHT);
        canvas.setPlot(new RampKey("J 0", Numbers.fixed(MapPlot.SCALE.high(), 1), MapPlot.SCALE));
        canvas.accessibleTextProperty().bind(context.words().live("map.key", Numbers.fixed(Atlas.TARGET, 1)));
        getChildren().add(canvas);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
    }
}
