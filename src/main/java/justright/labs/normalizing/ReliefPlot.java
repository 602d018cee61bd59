package justright.labs.normalizing;

import java.util.List;
import justright.ui.plot.Annotation;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.ContourPlot;
import justright.ui.plot.field.DescentPath;

/// A relief from above that fills its sheet with a unit equally long both ways: as wide a part of the plane as fits.
///
/// @param marks where J is least
record ReliefPlot(Relief relief, List<DescentPath> paths, List<Annotation> marks) implements Plot {

    ReliefPlot {
        paths = List.copyOf(paths);
        marks = List.copyOf(marks);
    }

    @Override
    public void paint(Sheet sheet) {
        contours(sheet).paint(sheet);
    }

    @Override
    public List<Plot> layers(Sheet sheet) {
        return contours(sheet).layers(sheet);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return contours(sheet).frame(sheet);
    }

    private ContourPlot contours(Sheet sheet) {
        Window window = relief.window();
        Frame whole = Margins.FIELD.frame(sheet, Axis.linear(0, 1), Axis.linear(0, 1));
        double wide = window.reach() * Math.min(Window.WIDEST, whole.width() / whole.height());
        ContourPlot plot = ContourPlot.of(relief.landscape())
                .axes(
                        Axis.linear(window.centre1() - wide, window.centre1() + wide)
                                .named("$w_1$"),
                        Axis.linear(window.centre2() - window.reach(), window.centre2() + window.reach())
                                .named("$w_2$"))
                .toEqualScales();
        for (Annotation mark : marks) {
            plot = plot.with(mark);
        }
        for (DescentPath path : paths) {
            plot = plot.with(path);
        }
        return plot;
    }
}
