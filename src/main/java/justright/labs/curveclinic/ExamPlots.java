package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Tick;
import justright.ui.plot.bar.LayerBars;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// The pictures of tests: J beside that of the patient as it came in, or how large the gradient is in each layer.
final class ExamPlots {

    private static final Margins SPACE = new Margins(36, 6, 8, 24);
    private static final double SMALLEST = 1e-8;
    private static final double LARGEST = 10;
    private static final List<Tick> MARKS = List.of(new Tick(1e-6, Numbers.powerOfTen(-6)), new Tick(1, "1"));

    private ExamPlots() {}

    static Plot of(Exam exam, Reading now) {
        return exam.isTraining()
                ? costs(exam, now)
                : now.slopes().<Plot>map(ExamPlots::slopes).orElseGet(() -> costs(exam, now));
    }

    private static Plot costs(Exam exam, Reading now) {
        List<LogCurve> curves = new ArrayList<>();
        now.admitted().ifPresent(course -> curves.add(CostLines.of(course).pinned()));
        Course made = now.trained().get(exam);
        if (made != null) {
            curves.add(CostLines.of(made));
        }
        return LogPlot.of(Axis.count(Patient.UPDATES), CostLines.axis(curves), curves)
                .margins(SPACE);
    }

    private static Plot slopes(Slopes slopes) {
        List<LayerBars.Row> rows = IntStream.range(0, slopes.lengths().size())
                .mapToObj(l -> row(l + 1, slopes.lengths().get(l)))
                .toList();
        return new LayerBars(rows, Axis.log(SMALLEST, LARGEST).marked(MARKS), Token.ALPHA);
    }

    private static LayerBars.Row row(int layer, double length) {
        return new LayerBars.Row("$dW$[" + layer + "]", length, Double.NaN, Numbers.significant(length, 1));
    }
}
