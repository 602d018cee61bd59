package justright.labs.normalizing;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.CloudPlot;
import justright.ui.plot.field.Example;
import org.ejml.data.DMatrixRMaj;

/// A cloud around the origin, a unit equally long both ways, `reach` units to the left and right.
record Clouds(List<Example> points, double reach, String caption, boolean selected) implements Plot {

    /// Clouds whose reaches differ by more are shown each at its own scale.
    static final double COMPARABLE = 8;

    private static final double MARGIN = 1.1;

    Clouds {
        points = List.copyOf(points);
    }

    /// How far the cloud of a step reaches from the origin.
    static double reach(Problem problem, InputStep step) {
        DMatrixRMaj x = step.apply(problem.normalizer(), problem.sets().train().x());
        double reach = 0;
        for (int i = 0; i < x.getNumElements(); i++) {
            reach = Math.max(reach, Math.abs(x.data[i]));
        }
        return MARGIN * reach;
    }

    @Override
    public void paint(Sheet sheet) {
        cloud(sheet).paint(sheet);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return cloud(sheet).frame(sheet);
    }

    private CloudPlot cloud(Sheet sheet) {
        CloudPlot square = new CloudPlot(
                Axis.linear(-reach, reach), Axis.linear(-reach, reach), points, caption, selected, false);
        Frame frame = square.frame(sheet);
        double high = reach * frame.height() / frame.width();
        return new CloudPlot(
                Axis.linear(-reach, reach), Axis.linear(-high, high), points, caption, selected, false);
    }
}
