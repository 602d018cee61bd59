package justright.labs.playground;

import justright.lab.LabContext;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.field.ClassMark;

/// The mark of a class or a height as the picture of a button.
final class PenPicture {

    private PenPicture() {}

    static PlotCanvas of(Plot mark, LabContext context) {
        PlotCanvas picture = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), picture.paletteProperty()::set);
        picture.setPlot(mark);
        picture.markDecorative();
        picture.setPrefSize(ClassMark.SIZE, ClassMark.SIZE);
        picture.setMinSize(ClassMark.SIZE, ClassMark.SIZE);
        picture.setMaxSize(ClassMark.SIZE, ClassMark.SIZE);
        picture.setMouseTransparent(true);
        return picture;
    }
}
