package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.bar.LayerBars;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// The pictures of tests: J beside that of the patient as it came in, or how large the gradient is in each layer.
final class ExamPlots {

    private static final Margins SPACE = new Margins(36, 6, 8, 24);
    private static final double SMALLEST = 1e-8;
    private static final double LARGEST = 10;

    private ExamPlots() {}

    static Plot of(Exam exam, Reading now) {
        return exam.isTraining()
                ? costs(exam, now)
                : now.slopes().<Plot>map(ExamPlots::slopes).orElseGet(() -> costs(exam, now));
    }

    private static Plot costs(Exam exam, Reading now) {
        List<LogCurve> curves = new ArrayList<>();
        now.admitted().ifPresent(course -> curves.add(cost(course).pinned()));
        Course made = now.trained().get(exam);
        if (made != null) {
            curves.add(cost(made));
        }
        return LogPlot.of(Axis.count(Patient.UPDATES), "", curves).margins(SPACE);
    }

    private static LogCurve cost(Course course) {
        return LogCurve.of(
                        course.looks().stream().mapToDouble(Course.Look::step).toArray(),
                        course.looks().stream().mapToDouble(Course.Look::cost).toArray(),
                        LineStyle.PLAIN,
                        "")
                .color(Token.INK)
                .withoutPoints();
    }

    private static Plot slopes(Slopes slopes) {
        List<LayerBars.Row> rows = IntStream.range(0, slopes.lengths().size())
                .mapToObj(l -> row(l + 1, slopes.lengths().get(l)))
                .toList();
        return new LayerBars(rows, Axis.log(SMALLEST, LARGEST), Token.ALPHA);
    }

    private static LayerBars.Row row(int layer, double length) {
        return new LayerBars.Row("$dW$[" + layer + "]", length, Double.NaN, Numbers.magnitude(length));
    }
}
