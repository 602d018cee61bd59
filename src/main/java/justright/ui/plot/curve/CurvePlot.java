package justright.ui.plot.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.ui.plot.Annotation;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import org.jspecify.annotations.Nullable;

/// Curves over a common x axis, named at their right ends, pinned ones beneath. With a playhead it is a timeline: what
/// lies to the right of it fades.
public record CurvePlot(
        Axis x,
        Axis y,
        List<CurveLine> lines,
        List<Annotation> annotations,
        @Nullable Playhead playhead,
        Margins margins)
        implements RunPlot {

    private static final double FUTURE_OPACITY = 0.45;

    public CurvePlot {
        lines = List.copyOf(lines);
        annotations = List.copyOf(annotations);
    }

    public static CurvePlot of(Axis x, Axis y, List<CurveLine> lines) {
        return new CurvePlot(x, y, lines, List.of(), null, Margins.CURVES);
    }

    /// Grid and axes alone, for what has not run yet.
    public static CurvePlot of(Axis x, Axis y) {
        return of(x, y, List.of());
    }

    public CurvePlot with(CurveLine line) {
        List<CurveLine> all = Stream.concat(lines.stream(), Stream.of(line)).toList();
        return new CurvePlot(x, y, all, annotations, playhead, margins);
    }

    @Override
    public CurvePlot with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new CurvePlot(x, y, lines, all, playhead, margins);
    }

    @Override
    public CurvePlot with(Playhead newPlayhead) {
        return new CurvePlot(x, y, lines, annotations, newPlayhead, margins);
    }

    @Override
    public CurvePlot behind() {
        return of(x, y, lines.stream().filter(CurveLine::ghost).toList()).margins(margins);
    }

    @Override
    public boolean isBlank() {
        return lines.isEmpty();
    }

    public CurvePlot margins(Margins space) {
        return new CurvePlot(x, y, lines, annotations, playhead, space);
    }

    @Override
    public Frame frame(Sheet sheet) {
        double labels = endLabels(sheet).margin() / sheet.style().unit();
        double most = sheet.width() / sheet.style().unit() * 0.4;
        double top = y.name().isEmpty() ? margins.top() : margins.top() + 14;
        return margins.right(Math.clamp(labels, margins.right(), Math.max(margins.right(), most)))
                .top(top)
                .frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        layers(sheet).forEach(layer -> layer.paint(sheet));
    }

    /// Axes and what lies under the curves; the curves, which grow with every frame; marks.
    @Override
    public List<Plot> layers(Sheet sheet) {
        Frame frame = frame(sheet);
        return List.of(
                new Ground(frame, marks(true), true),
                new Lines(frame, lines, playhead),
                new Marks(frame, marks(false)));
    }

    /// Axes, what lies under the curves, the curves and their names.
    ///
    /// @param withX whether the x axis has ticks and its name; else only a baseline is drawn
    void paintCurves(Sheet sheet, Frame frame, boolean withX) {
        new Ground(frame, marks(true), withX).paint(sheet);
        new Lines(frame, lines, playhead).paintCurves(sheet);
    }

    /// What lies over the curves.
    void paintMarks(Sheet sheet, Frame frame) {
        new Marks(frame, marks(false)).paint(sheet);
    }

    private List<Annotation> marks(boolean underData) {
        return annotations.stream().filter(it -> it.isUnderData() == underData).toList();
    }

    private EndLabels endLabels(Sheet sheet) {
        return endLabels(sheet, lines, playhead);
    }

    private static EndLabels endLabels(Sheet sheet, List<CurveLine> lines, @Nullable Playhead playhead) {
        return new EndLabels(sheet, lines, playhead == null ? EndLabels.GAP : EndLabels.CLEAR_OF_THUMB);
    }

    /// Axes, and what lies under the curves.
    private record Ground(Frame frame, List<Annotation> annotations, boolean withX) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            AxisPainter axes = new AxisPainter(sheet, frame);
            axes.grid();
            annotations.forEach(it -> it.paint(sheet, frame));
            if (withX) {
                axes.curves();
            } else {
                axes.yAxis();
                axes.baseline();
            }
        }
    }

    /// What lies over the curves.
    private record Marks(Frame frame, List<Annotation> annotations) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            annotations.forEach(it -> it.paint(sheet, frame));
        }
    }

    /// The curves with their names, and the playhead.
    private record Lines(
            Frame frame, List<CurveLine> lines, @Nullable Playhead playhead) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            paintCurves(sheet);
            Optional.ofNullable(playhead).ifPresent(it -> it.paint(sheet, frame));
        }

        void paintCurves(Sheet sheet) {
            paintLines(sheet);
            endLabels(sheet, lines, playhead).write(frame);
        }

        private void paintLines(Sheet sheet) {
            double now = playhead == null ? frame.right() : Math.rint(playhead.pixel(frame));
            boolean future = now < frame.right() - 1;
            paintLines(sheet, frame.left(), future ? now : sheet.width(), 1);
            if (future) {
                paintLines(sheet, now, sheet.width(), FUTURE_OPACITY);
            }
        }

        private void paintLines(Sheet sheet, double from, double to, double opacity) {
            CurvePainter painter = new CurvePainter(sheet, frame);
            double overhang = Math.rint(sheet.unit(6));
            double left = from == frame.left() ? from - overhang : from;
            sheet.surface().pushClip(left, frame.top() - 1, to - left, frame.height() + 2 + overhang);
            lines.stream().filter(CurveLine::ghost).forEach(it -> painter.paint(it, opacity));
            lines.stream().filter(it -> !it.ghost()).forEach(it -> painter.paint(it, opacity));
            sheet.surface().popClip();
        }
    }
}
