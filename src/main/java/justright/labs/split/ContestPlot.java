package justright.labs.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import justright.engine.probe.Confidence.Interval;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Dots;
import justright.ui.plot.mark.GapBracket;
import justright.ui.plot.mark.Note;
import justright.ui.plot.mark.Whisker;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Error over the number of models tried: each model on dev, the best on dev so far, and, as far as they have been
/// looked at, its error on test and in truth.
final class ContestPlot {

    private static final int[] TICKS = {1, 2, 5, 10, 20, 50, 100, 200, 500};
    private static final Margins ROOM = new Margins(52, 10, 16, 50);
    private static final double LEAST_TOP = 0.02;
    private static final double IN_SIGHT = 0.85;
    private static final double MARK = 2.8;
    private static final double LEAST_MARK = 1.6;
    /// So many models have room for marks of full size.
    private static final double FEW = 50;
    /// How thick the truth about models is that have been replaced.
    private static final double PAST = 0.6;
    private static final double OPENED = 5;
    /// How far along the axis from the reported model the bracket stands that shows the drift; to its left where there
    /// is no room for words at its right.
    private static final double BRACKET = 0.03;

    private static final double BRACKET_BEFORE = 0.34;
    private static final double ROOM_FOR_WORDS = 0.22;

    /// A smaller drift, as a share of the y axis, leaves no room for its words.
    private static final double LEAST_BRACKET = 0.09;

    private ContestPlot() {}

    static CurvePlot of(Reading reading, Words words) {
        Contest contest = reading.contest();
        List<Tried> tried = contest.tried();
        int end = Math.max(2, reading.question().models());
        Axis x = Axis.log(1, end).marked(ticks(end)).named(words.get("contest.models"));
        List<CurveLine> lines = new ArrayList<>();
        if (reading.revealed()) {
            lines.add(CurveLine.of(reigns(tried), LineStyle.PLAIN, "")
                    .color(Token.INK)
                    .weight(PAST));
            lines.add(level(contest, end, contest.reported().truth(), LineStyle.PLAIN, words.get("legend.truth"))
                    .color(Token.INK));
        }
        contest.chosenByTest()
                .ifPresent(
                        told -> lines.add(level(contest, end, told.test(), LineStyle.TEST, words.get("legend.test"))));
        lines.add(CurveLine.dev(
                lowest(tried),
                words.get("legend.dev") + " " + Numbers.points(contest.chosen().dev())));
        CurvePlot plot = CurvePlot.of(x, Axis.percent(top(reading)), lines)
                .margins(ROOM)
                .with(interval(reading, words))
                .with(new Dots(xs(tried), values(tried, Tried::dev), MarkShape.DIAMOND, mark(end), Token.DEV, 0.5));
        for (Tried opened : contest.opened()) {
            plot = plot.with(Dot.hollow(opened.number(), opened.test(), MarkShape.TRIANGLE, OPENED, Token.TEST));
        }
        plot = plot.with(
                Dot.filled(contest.chosen().number(), contest.chosen().dev(), MarkShape.DIAMOND, OPENED, Token.DEV));
        boolean wide = Math.abs(drift(contest)) > LEAST_BRACKET * plot.y().max();
        plot = plot.with(beyond(tried, plot.y().max(), words));
        return reading.revealed() && reading.isWhole() && wide ? plot.with(bracket(contest, end, words)) : plot;
    }

    /// How far what was chosen by is from the truth: dev's number, or test's if several models were taken there.
    private static GapBracket bracket(Contest contest, int end, Words words) {
        Tried told = contest.reported();
        double drift = drift(contest);
        return new GapBracket(
                Math.pow(end, bracketPlace(Math.log(told.number()) / Math.log(end))),
                told.truth() - drift,
                told.truth(),
                words.get(drift >= 0 ? "contest.flattered" : "contest.belittled"),
                words.get("contest.points", Numbers.points(Math.abs(drift))),
                Token.BAD);
    }

    private static double bracketPlace(double place) {
        return place + BRACKET + ROOM_FOR_WORDS <= 1 ? place + BRACKET : place - BRACKET_BEFORE;
    }

    /// How many models lie above the picture.
    private static Note beyond(List<Tried> tried, double top, Words words) {
        long count = tried.stream().filter(each -> each.dev() > top).count();
        String text = count == 0 ? "" : words.get("contest.beyond", Numbers.whole(count));
        return new Note(1, top, 6, 14, text, Token.INK3, Align.START);
    }

    private static double drift(Contest contest) {
        Tried told = contest.reported();
        return told.truth() - (contest.opened().size() > 1 ? told.test() : told.dev());
    }

    /// How far the chosen model's dev error can be trusted for its number of examples alone.
    private static Whisker interval(Reading reading, Words words) {
        Interval around = reading.aroundChosen();
        return new Whisker(
                reading.contest().chosen().number(),
                around.low(),
                around.high(),
                words.get("contest.interval", Numbers.points(around.low()), Numbers.points(around.high())),
                Token.DEV);
    }

    /// The more models, the smaller.
    private static double mark(int models) {
        return Math.max(LEAST_MARK, MARK * Math.min(1, Math.sqrt(FEW / models)));
    }

    /// From the reported model to the right end, where its name stands.
    private static CurveLine level(Contest contest, int end, double error, LineStyle style, String name) {
        double from = Math.min(contest.reported().number(), end);
        Curve level = Curve.of(new double[] {from, end}, new double[] {error, error});
        return CurveLine.of(level, style, name + " " + Numbers.points(error));
    }

    /// The lowest dev error so far, as stairs.
    private static Curve lowest(List<Tried> tried) {
        double[] xs = new double[2 * tried.size()];
        double[] ys = new double[xs.length];
        Tried best = tried.getFirst();
        for (int i = 0; i < tried.size(); i++) {
            Tried next = tried.get(i);
            xs[2 * i] = next.number();
            ys[2 * i] = best.dev();
            if (next.dev() < best.dev()) {
                best = next;
            }
            xs[2 * i + 1] = next.number();
            ys[2 * i + 1] = best.dev();
        }
        return Curve.of(xs, ys);
    }

    /// The truth about each model for as long as it was the best on dev: level pieces with gaps between them, since
    /// nothing leads from one model to the next.
    private static Curve reigns(List<Tried> tried) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        Tried best = tried.getFirst();
        double since = best.number();
        for (Tried next : tried) {
            boolean replaced = next.dev() < best.dev();
            if (replaced || next.number() == tried.getLast().number()) {
                xs.addAll(List.of(since, (double) next.number(), (double) next.number()));
                ys.addAll(List.of(best.truth(), best.truth(), Double.NaN));
                best = replaced ? next : best;
                since = next.number();
            }
        }
        return Curve.of(
                xs.stream().mapToDouble(Double::doubleValue).toArray(),
                ys.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Everything but the worst models is in sight.
    private static double top(Reading reading) {
        List<Tried> tried = reading.contest().tried();
        double truth = reading.revealed() ? highest(reigns(tried)) : 0;
        double test = reading.contest().opened().stream()
                .mapToDouble(Tried::test)
                .max()
                .orElse(0);
        double reported = reading.revealed() ? reading.contest().reported().truth() : 0;
        double first = tried.getFirst().dev();
        return DoubleStream.of(inSight(tried), first, truth, test, reported, LEAST_TOP)
                .max()
                .orElse(1);
    }

    private static double inSight(List<Tried> tried) {
        double[] errors = tried.stream().mapToDouble(Tried::dev).sorted().toArray();
        return errors[(int) Math.floor(IN_SIGHT * (errors.length - 1))];
    }

    private static double highest(Curve curve) {
        double highest = 0;
        for (int i = 0; i < curve.size(); i++) {
            highest = Double.isNaN(curve.last(i)) ? highest : Math.max(highest, curve.last(i));
        }
        return highest;
    }

    private static List<Tick> ticks(int end) {
        List<Tick> ticks = new ArrayList<>();
        for (int tick : TICKS) {
            if (tick <= end) {
                ticks.add(new Tick(tick, Integer.toString(tick)));
            }
        }
        return ticks;
    }

    private static double[] xs(List<Tried> tried) {
        return tried.stream().mapToDouble(Tried::number).toArray();
    }

    private static double[] values(List<Tried> tried, ToDoubleFunction<Tried> value) {
        return tried.stream().mapToDouble(value).toArray();
    }
}
