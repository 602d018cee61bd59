package justright.labs.normalizing;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.CloudPlot;
import justright.ui.plot.field.Example;

/// A cloud with the origin in sight, a unit equally long both ways.
///
/// @param room what has to be seen, the same for all clouds at one scale
record Clouds(List<Example> points, CloudRoom own, CloudRoom room, String caption, boolean selected) implements Plot {

    Clouds {
        points = List.copyOf(points);
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
        Frame frame = over(Axis.linear(0, 1), Axis.linear(0, 1)).frame(sheet);
        double aspect = frame.width() / frame.height();
        double half = Math.max(room.width(), room.height() * aspect) / 2;
        return over(
                Axis.linear(own.middle1() - half, own.middle1() + half),
                Axis.linear(own.middle2() - half / aspect, own.middle2() + half / aspect));
    }

    private CloudPlot over(Axis x, Axis y) {
        return new CloudPlot(x, y, points, caption, selected, false);
    }
}
