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

/// What any model answers over the plane: colours, the borders between classes or lines of equal height, examples.
///
/// @param heights thin lines of equal height; empty for classes
/// @param boundaries the live one is drawn last
public record PlanePlot(
        Axis x,
        Axis y,
        Wash wash,
        List<Polyline> heights,
        List<Boundary> boundaries,
        List<PlaneMark> marks,
        List<Annotation> annotations)
        implements Plot {

    private static final double HEIGHT_OPACITY = 0.34;

    public PlanePlot {
        heights = List.copyOf(heights);
        boundaries = List.copyOf(boundaries);
        marks = List.copyOf(marks);
        annotations = List.copyOf(annotations);
    }

    /// With another boundary under those already there.
    public PlanePlot with(Boundary boundary) {
        List<Boundary> all =
                Stream.concat(Stream.of(boundary), boundaries.stream()).toList();
        return new PlanePlot(x, y, wash, heights, all, marks, annotations);
    }

    public PlanePlot with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new PlanePlot(x, y, wash, heights, boundaries, marks, all);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return Margins.FIELD.frame(sheet, x, y);
    }

    /// The colours with their lines, and what lies on them.
    @Override
    public List<Plot> layers(Sheet sheet) {
        Frame frame = frame(sheet);
        return List.of(
                new GroundPlot(frame, wash, heights, boundaries), new MarksPlot(frame, marks, boundaries, annotations));
    }

    @Override
    public void paint(Sheet sheet) {
        layers(sheet).forEach(layer -> layer.paint(sheet));
    }

    private record GroundPlot(Frame frame, Wash wash, List<Polyline> heights, List<Boundary> boundaries)
            implements Plot {

        @Override
        public void paint(Sheet sheet) {
            FieldPainter painter = new FieldPainter(sheet, frame);
            painter.image(wash.grid(), wash.tint(sheet.palette()));
            sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
            painter.plain(heights, Stroke.of(sheet.color(Token.INK, HEIGHT_OPACITY), sheet.unit(1)));
            boundaries.forEach(boundary -> boundary.paint(sheet, painter));
            sheet.surface().popClip();
        }
    }

    private record MarksPlot(
            Frame frame, List<PlaneMark> marks, List<Boundary> boundaries, List<Annotation> annotations)
            implements Plot {

        @Override
        public void paint(Sheet sheet) {
            sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
            new PlaneMarkPainter(sheet, frame).paint(marks);
            sheet.surface().popClip();
            List<Example> inTheWay = marks.stream()
                    .map(mark -> new Example(mark.x(), mark.y(), false))
                    .toList();
            if (boundaries.stream().anyMatch(each -> !each.label().isEmpty())) {
                new LineLabels(sheet, frame, inTheWay).write(boundaries);
            }
            new AxisPainter(sheet, frame).field();
            annotations.forEach(it -> it.paint(sheet, frame));
        }
    }
}
