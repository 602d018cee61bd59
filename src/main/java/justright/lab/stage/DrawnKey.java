package justright.lab.stage;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import justright.lab.LabContext;
import justright.ui.plot.LegendKey;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;

/// A key of a legend whose picture is painted as the plots paint it: a dropped unit, a colour scale.
public final class DrawnKey extends Label {

    public DrawnKey(LegendKey key, ObservableValue<String> name, LabContext context) {
        this(key, key.preferredWidth(), key.preferredHeight(), name, context);
    }

    /// A picture of one's own, best drawn so large.
    public DrawnKey(Plot key, double width, double height, ObservableValue<String> name, LabContext context) {
        PlotCanvas picture = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), picture.paletteProperty()::set);
        picture.setPlot(key);
        picture.markDecorative();
        picture.setPrefSize(width, height);
        picture.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        textProperty().bind(name);
        setGraphic(picture);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("legend-key");
    }
}
