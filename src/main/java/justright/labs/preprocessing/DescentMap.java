package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.ContourPlot;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.Minimum;
import justright.ui.theme.Token;

/// The map of the cost over w₁ and w₂ with a descent from w = 0, a unit equally long both ways, as wide a part of the
/// plane as fits.
record DescentMap(Cloud cloud, String start, String minimum) implements Plot {

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
        Patch patch = cloud.patch();
        Frame whole = Margins.FIELD.frame(sheet, Axis.linear(0, 1), Axis.linear(0, 1));
        double aspect = Math.min(Patch.WIDEST, whole.width() / whole.height());
        double wide = patch.reach() * Math.max(1, aspect);
        Trail trail = cloud.trail();
        return ContourPlot.of(patch.landscape())
                .axes(
                        Axis.linear(patch.middle1() - wide, patch.middle1() + wide)
                                .named("$w_1$"),
                        Axis.linear(patch.middle2() - patch.reach(), patch.middle2() + patch.reach())
                                .named("$w_2$"))
                .toEqualScales()
                .with(new Minimum(cloud.best()[0], cloud.best()[1], minimum))
                .with(new DescentPath(trail.first(), trail.second(), Token.ALPHA, start));
    }
}
