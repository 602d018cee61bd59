package justright.ui.plot.field;

import java.util.List;
import java.util.stream.Stream;
import justright.ui.plot.Annotation;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// A cost landscape from above: colours with the valley lit, contour lines, descent paths.
///
/// @param landscape null for an empty map, as before any measured value
/// @param equalScales whether a unit is equally long both ways; the frame shrinks to make it so
public record ContourPlot(
        Axis x,
        Axis y,
        @Nullable Landscape landscape,
        List<DescentPath> paths,
        List<Annotation> annotations,
        Margins margins,
        boolean equalScales)
        implements Plot {

    private static final double CONTOUR_OPACITY = 0.28;

    public ContourPlot {
        paths = List.copyOf(paths);
        annotations = List.copyOf(annotations);
    }

    /// The landscape's own rectangle, with axes named w₁ and w₂.
    public static ContourPlot of(Landscape landscape) {
        Grid grid = landscape.grid();
        return new ContourPlot(
                Axis.linear(grid.minX(), grid.maxX()).named("$w_1$"),
                Axis.linear(grid.minY(), grid.maxY()).named("$w_2$"),
                landscape,
                List.of(),
                List.of(),
                Margins.FIELD,
                false);
    }

    /// A map without a landscape, for measured points alone.
    public static ContourPlot of(Axis x, Axis y) {
        return new ContourPlot(x, y, null, List.of(), List.of(), Margins.FIELD, false);
    }

    public ContourPlot with(DescentPath path) {
        List<DescentPath> all = Stream.concat(paths.stream(), Stream.of(path)).toList();
        return new ContourPlot(x, y, landscape, all, annotations, margins, equalScales);
    }

    public ContourPlot with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new ContourPlot(x, y, landscape, paths, all, margins, equalScales);
    }

    public ContourPlot axes(Axis newX, Axis newY) {
        return new ContourPlot(newX, newY, landscape, paths, annotations, margins, equalScales);
    }

    public ContourPlot toEqualScales() {
        return new ContourPlot(x, y, landscape, paths, annotations, margins, true);
    }

    public ContourPlot margins(Margins space) {
        return new ContourPlot(x, y, landscape, paths, annotations, space, equalScales);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Frame whole = margins.frame(sheet, x, y);
        return equalScales ? whole.toEqualScales() : whole;
    }

    /// The map, and what lies on it.
    @Override
    public List<Plot> layers(Sheet sheet) {
        Frame frame = frame(sheet);
        List<Annotation> beneath =
                annotations.stream().filter(Annotation::isUnderData).toList();
        List<Annotation> above =
                annotations.stream().filter(each -> !each.isUnderData()).toList();
        return List.of(new MapPlot(frame, landscape, beneath), new DescentsPlot(frame, paths, above));
    }

    @Override
    public void paint(Sheet sheet) {
        layers(sheet).forEach(layer -> layer.paint(sheet));
    }

    /// The landscape and its axes.
    private record MapPlot(Frame frame, @Nullable Landscape landscape, List<Annotation> annotations) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            Landscape shown = landscape;
            if (shown != null) {
                FieldPainter painter = new FieldPainter(sheet, frame);
                sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
                painter.image(shown.grid(), sheet.palette().loss(), shown::shade);
                painter.plain(shown.contours(), Stroke.of(sheet.color(Token.INK, CONTOUR_OPACITY), sheet.unit(1)));
                sheet.surface().popClip();
            }
            annotations.forEach(it -> it.paint(sheet, frame));
            new AxisPainter(sheet, frame).field();
        }
    }

    /// Descent paths and marks in a frame.
    private record DescentsPlot(Frame frame, List<DescentPath> paths, List<Annotation> annotations) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            DescentPainter descent = new DescentPainter(sheet, frame);
            paths.forEach(descent::paint);
            annotations.forEach(it -> it.paint(sheet, frame));
        }
    }
}
