package justright.ui.plot.surface;

import javafx.scene.paint.Color;

/// How a line is drawn; corners are always round.
public record Stroke(Color color, double width, Dash dash) {

    public static Stroke of(Color color, double width) {
        return new Stroke(color, width, Dash.SOLID);
    }

    public Stroke dashed(Dash pattern) {
        return new Stroke(color, width, pattern);
    }
}
