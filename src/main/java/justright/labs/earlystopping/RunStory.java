package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.StackedCurves;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Dash;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The run as one picture: both errors, ‖W‖ under them on the same axis, and, once nothing is hidden any more, where it
/// was stopped and where it should have been.
final class RunStory {

    private static final double SHARE = 0.68;
    private static final double LEAST_TOP = 0.2;
    private static final double MOST_TOP = 0.5;
    /// Wild numbers of the first updates do not set the axis.
    private static final int SETTLED = 20;
    private static final double HEADROOM = 1.25;
    /// From here on there is no room for words at the right.
    private static final double LATE = 0.8;

    private final Reading reading;
    private final List<Curves> ghosts;
    private final Words words;

    /// @param ghosts pinned runs
    RunStory(Reading reading, List<Curves> ghosts, Words words) {
        this.reading = reading;
        this.ghosts = List.copyOf(ghosts);
        this.words = words;
    }

    StackedCurves plot() {
        return new StackedCurves(errors(), norms(), SHARE);
    }

    private int end() {
        return Math.max(reading.snapshot().horizon(), reading.snapshot().furthest());
    }

    private CurvePlot errors() {
        List<CurveLine> lines = new ArrayList<>();
        for (Curves ghost : ghosts) {
            lines.add(CurveLine.train(Curve.recorded(ghost, Series.TRAIN_ERROR), "")
                    .pinned());
            lines.add(CurveLine.dev(Curve.recorded(ghost, Series.DEV_ERROR), "").pinned());
        }
        reading.examples()
                .problem()
                .bayes()
                .ifPresent(error -> lines.add(
                        CurveLine.bayes(error, 0, end(), words.get("legend.bayes") + " " + Numbers.points(error))));
        lines.add(CurveLine.train(
                Curve.recorded(reading.curves(), Series.TRAIN_ERROR),
                label(words.get("legend.train"), Series.TRAIN_ERROR)));
        lines.add(CurveLine.dev(
                Curve.recorded(reading.curves(), Series.DEV_ERROR), label(words.get("legend.dev"), Series.DEV_ERROR)));
        double top = Math.clamp(highest() * HEADROOM, LEAST_TOP, MOST_TOP);
        CurvePlot plot = CurvePlot.of(Axis.count(end()), Axis.percent(top), lines);
        return reading.stops().map(stops -> marked(plot, stops)).orElse(plot);
    }

    private double highest() {
        return reading.evaluations().stream()
                .filter(each -> each.step() >= SETTLED)
                .mapToDouble(each -> Math.max(each.train(), each.dev()))
                .max()
                .orElse(LEAST_TOP);
    }

    private CurvePlot norms() {
        List<CurveLine> lines = new ArrayList<>();
        for (Curves ghost : ghosts) {
            lines.add(norm(ghost, "").pinned());
        }
        lines.add(norm(
                reading.curves(), last(Series.WEIGHT_NORM).map(this::normLabel).orElse("")));
        double highest = Stream.concat(Stream.of(reading.curves()), ghosts.stream())
                .flatMapToDouble(
                        curves -> Arrays.stream(curves.curve(Series.WEIGHT_NORM).highest()))
                .max()
                .orElse(1);
        CurvePlot plot =
                CurvePlot.of(Axis.count(end()), Axis.linear(0, highest * 1.15).named("‖$W$‖"), lines);
        return reading.stops().map(stops -> sized(plot, stops)).orElse(plot);
    }

    private String normLabel(double norm) {
        boolean large = reading.stops().filter(Stops::isMiddle).isPresent();
        String number = Numbers.fixed(norm, 1);
        return large ? words.get("norm.large", number) : number;
    }

    private static CurveLine norm(Curves curves, String label) {
        return CurveLine.of(Curve.recorded(curves, Series.WEIGHT_NORM), LineStyle.PLAIN, label)
                .color(Token.LAMBDA);
    }

    /// Small, middle, large; if it grew that way.
    private CurvePlot sized(CurvePlot plot, Stops stops) {
        Evaluation first = stops.first();
        Evaluation flag = stops.flag();
        CurvePlot dropped = plot.with(new Event(flag.step(), "", Token.DEV)).with(dot(flag));
        return !stops.isMiddle()
                ? dropped
                : dropped.with(dot(first))
                        .with(dot(stops.last()))
                        .with(note(first, 4, -14, Align.START, "norm.small"))
                        .with(
                                isLate(flag)
                                        ? note(flag, -8, 17, Align.END, "norm.middle")
                                        : note(flag, 8, 17, Align.START, "norm.middle"));
    }

    private boolean isLate(Evaluation flag) {
        return flag.step() > LATE * end();
    }

    private static Dot dot(Evaluation at) {
        return Dot.filled(at.step(), at.norm(), MarkShape.CIRCLE, 4.5, Token.LAMBDA);
    }

    private Note note(Evaluation at, double dx, double dy, Align align, String key) {
        String text = words.get(key, Numbers.fixed(at.norm(), 1));
        return new Note(at.step(), at.norm(), dx, dy, text, Token.LAMBDA, align);
    }

    private CurvePlot marked(CurvePlot plot, Stops stops) {
        List<StopMarks.Mark> marks = new ArrayList<>();
        marks.add(flag(stops.flag()));
        marks.add(rule(stops));
        stops.yours().map(this::yours).ifPresent(marks::add);
        Evaluation flag = stops.flag();
        return plot.with(new BestMark(flag.step(), flag.dev(), Token.DEV)).with(new StopMarks(marks));
    }

    private StopMarks.Mark flag(Evaluation flag) {
        String label = words.get("mark.flag", Numbers.whole(flag.step()), Numbers.percent(flag.dev()));
        return new StopMarks.Mark(flag.step(), flag.step(), label, Token.DEV, Dash.DOTTED);
    }

    /// From the last improvement to the end of patience.
    private StopMarks.Mark rule(Stops stops) {
        int end = stops.price();
        String key = stops.ruleStop().isPresent() ? "mark.rule" : "mark.rule.never";
        String label = words.get(key, Numbers.whole(reading.rule().patience()), Numbers.whole(end));
        return new StopMarks.Mark(stops.kept().step(), end, label, Token.ALPHA, Dash.of(3, 3));
    }

    private StopMarks.Mark yours(Evaluation yours) {
        String label = words.get("mark.yours", Numbers.whole(yours.step()), Numbers.percent(yours.dev()));
        return new StopMarks.Mark(yours.step(), yours.step(), label, Token.INK, Dash.SOLID);
    }

    private String label(String name, Series series) {
        return last(series).map(value -> name + " " + Numbers.points(value)).orElse("");
    }

    /// Where a curve ends: what is measured now, if now is its end. Curves do not keep every update of a long run, and
    /// at a large α two neighbours may differ.
    private Optional<Double> last(Series series) {
        if (reading.step() > 0 && reading.step() == reading.snapshot().furthest()) {
            return Optional.of(reading.measures().get(series));
        }
        double[] last = reading.curves().curve(series).last();
        return last.length == 0 ? Optional.empty() : Optional.of(last[last.length - 1]);
    }
}
