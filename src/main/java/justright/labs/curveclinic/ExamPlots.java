package justright.labs.curveclinic;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;

/// The pictures of tests: J beside that of the patient as it came in, or how large the gradient is in each layer.
final class ExamPlots {

    private static final Margins SPACE = new Margins(36, 6, 8, 24);

    private ExamPlots() {}

    static Plot of(Exam exam, Reading now) {
        return exam.isTraining()
                ? costs(exam, now)
                : now.slopes().<Plot>map(SlopesPlot::new).orElseGet(() -> costs(exam, now));
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
}
