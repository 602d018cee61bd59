package justright.labs.dropout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Running means of what one unit hands on, over a log axis of masks, against what it hands on at test time.
final class ExpectationPlot {

    /// How far the axis reaches beyond |a|, so that the first, wild means are cut off.
    private static final double REACH = 1.8;

    private final Expectation expectation;
    private final Words words;

    private ExpectationPlot(Expectation expectation, Words words) {
        this.expectation = expectation;
        this.words = words;
    }

    static CurvePlot of(Expectation expectation, Candidate candidate, long seed, Words words) {
        ExpectationPlot plot = new ExpectationPlot(expectation, words);
        return candidate.isSecret() ? plot.measured(candidate.implementation(seed)) : plot.both();
    }

    /// With the division and without.
    private CurvePlot both() {
        double a = expectation.activation();
        double shrunk = expectation.keepProb() * a;
        return plot(List.of(
                level(a, words.get("expectation.a", number(a))),
                level(shrunk, words.get("expectation.pa", number(shrunk))),
                curve(expectation.undivided(), LineStyle.DEV, Token.INK2, words.get("expectation.undivided")),
                curve(expectation.divided(), LineStyle.PLAIN, Token.LAMBDA, words.get("expectation.divided"))));
    }

    /// What a candidate does, without saying how.
    private CurvePlot measured(Implementation implementation) {
        double testTime = expectation.atTestTime(implementation);
        double[] training = implementation == Implementation.INVERTED ? expectation.divided() : expectation.undivided();
        double last = expectation.inTraining(implementation);
        return plot(List.of(
                level(testTime, words.get("expectation.test", number(testTime))),
                curve(training, LineStyle.PLAIN, Token.LAMBDA, words.get("expectation.training", number(last)))));
    }

    private CurvePlot plot(List<CurveLine> lines) {
        double size = Math.max(Math.abs(expectation.activation()), 1e-9) * REACH;
        Axis y = expectation.activation() < 0 ? Axis.linear(-size, 0) : Axis.linear(0, size);
        Axis x = Axis.log(1, Expectation.MASKS).numerals(Numerals.COUNT).named(words.get("expectation.masks"));
        return CurvePlot.of(x, y, new ArrayList<>(lines));
    }

    private CurveLine level(double value, String label) {
        Curve level = Curve.of(new double[] {1, Expectation.MASKS}, new double[] {value, value});
        return CurveLine.of(level, LineStyle.BAYES, label).color(Token.INK3);
    }

    private CurveLine curve(double[] means, LineStyle style, Token color, String label) {
        double[] masks = Arrays.stream(expectation.masks()).asDoubleStream().toArray();
        return CurveLine.of(Curve.of(masks, means), style, label).color(color);
    }

    private static String number(double value) {
        return Numbers.fixed(value, 2);
    }
}
