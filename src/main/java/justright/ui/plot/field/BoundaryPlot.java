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

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        FieldPainter painter = new FieldPainter(sheet, frame);
        if (field != null) {
            painter.image(field, sheet.palette().field(), p -> p);
        }
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        annotations.stream().filter(Annotation::isUnderData).forEach(it -> it.paint(sheet, frame));
        boundaries.forEach(boundary -> boundary.paint(sheet, painter));
        new ExamplePainter(sheet, frame).paint(examples);
        sheet.surface().popClip();
        new LineLabels(sheet, frame, examples).write(boundaries);
        AxisPainter axes = new AxisPainter(sheet, frame);
        if (margins.equals(Margins.BARE)) {
            axes.border();
        } else {
            axes.field();
        }
        annotations.stream().filter(it -> !it.isUnderData()).forEach(it -> it.paint(sheet, frame));
    }
}
