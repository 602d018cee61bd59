package justright.labs.playground;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Dots;
import justright.ui.plot.matrix.ConfusionMatrix;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The dev set judged: a confusion matrix, or of measurements each answer over the truth.
final class JudgedPlot {

    private static final double RADIUS = 3;
    private static final double OPACITY = 0.8;
    private static final double LEAST_REACH = 1;
    private static final int LONGEST_NAME = 10;

    private JudgedPlot() {}

    static Plot of(Judged judged, List<String> classNames, Words words) {
        return judged.classes() > 0 ? confusion(judged, classNames, words) : answers(judged, words);
    }

    private static Plot confusion(Judged judged, List<String> classNames, Words words) {
        List<String> brief = classNames.stream().map(JudgedPlot::brief).toList();
        return new ConfusionMatrix(
                brief,
                judged.confusion(),
                new ConfusionMatrix.Corner(words.get("confusion.is"), words.get("confusion.taken")));
    }

    private static String brief(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static Plot answers(Judged judged, Words words) {
        double reach = LEAST_REACH;
        for (int j = 0; j < judged.truth().length; j++) {
            reach = Math.max(reach, Math.max(Math.abs(judged.truth()[j]), Math.abs(judged.answers()[j])));
        }
        Axis x = Axis.linear(-reach, reach).named("$y$");
        Axis y = Axis.linear(-reach, reach).named("$ŷ$");
        CurveLine exact = CurveLine.of(
                        Curve.of(new double[] {-reach, reach}, new double[] {-reach, reach}),
                        LineStyle.PLAIN,
                        words.get("answers.exact"))
                .color(Token.INK3);
        return CurvePlot.of(x, y, List.of(exact))
                .with(new Dots(judged.truth(), judged.answers(), MarkShape.DIAMOND, RADIUS, Token.DEV, OPACITY));
    }
}
