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
import org.jspecify.annotations.Nullable;

/// A classifier over the plane: the field P(y = 1), the boundary where it is 0.5 above pinned ones, the examples.
///
/// Both axes have the same scale unless [#stretched]; the frame shrinks to make it so.
///
/// @param field P(y = 1), or null for examples alone
/// @param boundaries the live one is drawn last
public record BoundaryPlot(
        Axis x,
        Axis y,
        @Nullable Grid field,
        List<Boundary> boundaries,
        List<Example> examples,
        List<Annotation> annotations,
        Margins margins,
        boolean stretched)
        implements Plot {

    public BoundaryPlot {
        boundaries = List.copyOf(boundaries);
        examples = List.copyOf(examples);
        annotations = List.copyOf(annotations);
    }

    /// The field of `probability` and its boundary, with axes named x₁ and x₂.
    public static BoundaryPlot of(Grid probability, List<Example> examples) {
        return new BoundaryPlot(
                Axis.linear(probability.minX(), probability.maxX()).named("$x_1$"),
                Axis.linear(probability.minY(), probability.maxY()).named("$x_2$"),
                probability,
                List.of(Boundary.live(probability, "")),
                examples,
                List.of(),
                Margins.FIELD,
                false);
    }

    /// Examples alone, before any model.
    public static BoundaryPlot of(Axis x, Axis y, List<Example> examples) {
        return new BoundaryPlot(x, y, null, List.of(), examples, List.of(), Margins.FIELD, false);
    }

    /// With another boundary under those already there.
    public BoundaryPlot with(Boundary boundary) {
        List<Boundary> all =
                Stream.concat(Stream.of(boundary), boundaries.stream()).toList();
        return new BoundaryPlot(x, y, field, all, examples, annotations, margins, stretched);
    }

    public BoundaryPlot with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new BoundaryPlot(x, y, field, boundaries, examples, all, margins, stretched);
    }

    public BoundaryPlot axes(Axis newX, Axis newY) {
        return new BoundaryPlot(newX, newY, field, boundaries, examples, annotations, margins, stretched);
    }

    /// Without ticks and names, for small multiples.
    public BoundaryPlot bare() {
        return new BoundaryPlot(x, y, field, boundaries, examples, annotations, Margins.BARE, stretched);
    }

    /// Filling the sheet, at the price of different scales.
    public BoundaryPlot stretch() {
        return new BoundaryPlot(x, y, field, boundaries, examples, annotations, margins, true);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Frame whole = margins.frame(sheet, x, y);
        return stretched ? whole : whole.toEqualScales();
    }

    /// The field with its lines, and what lies on it.
    @Override
    public List<Plot> layers(Sheet sheet) {
        List<Boundary> named =
                boundaries.stream().anyMatch(each -> !each.label().isEmpty()) ? boundaries : List.of();
        List<Annotation> beneath =
                annotations.stream().filter(Annotation::isUnderData).toList();
        List<Annotation> above =
                annotations.stream().filter(each -> !each.isUnderData()).toList();
        Frame frame = frame(sheet);
        return List.of(
                new FieldPlot(frame, field, boundaries, beneath),
                new ExamplesPlot(frame, examples, named, above, margins.equals(Margins.BARE)));
    }

    @Override
    public void paint(Sheet sheet) {
        layers(sheet).forEach(layer -> layer.paint(sheet));
    }

    /// The field and its lines.
    private record FieldPlot(Frame frame, @Nullable Grid field, List<Boundary> boundaries, List<Annotation> annotations)
            implements Plot {

        @Override
        public void paint(Sheet sheet) {
            FieldPainter painter = new FieldPainter(sheet, frame);
            Grid shown = field;
            if (shown != null) {
                painter.image(shown, sheet.palette().field(), p -> p);
            }
            sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
            annotations.forEach(it -> it.paint(sheet, frame));
            boundaries.forEach(boundary -> boundary.paint(sheet, painter));
            sheet.surface().popClip();
        }
    }

    /// Examples, the names of lines, axes and marks.
    private record ExamplesPlot(
            Frame frame, List<Example> examples, List<Boundary> named, List<Annotation> annotations, boolean bare)
            implements Plot {

        @Override
        public void paint(Sheet sheet) {
            sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
            new ExamplePainter(sheet, frame).paint(examples);
            sheet.surface().popClip();
            new LineLabels(sheet, frame, examples).write(named);
            AxisPainter axes = new AxisPainter(sheet, frame);
            if (bare) {
                axes.border();
            } else {
                axes.field();
            }
            annotations.forEach(it -> it.paint(sheet, frame));
        }
    }
}
