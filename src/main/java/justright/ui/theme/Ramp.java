package justright.ui.theme;

import java.util.List;
import javafx.scene.paint.Color;

/// A continuous colour scale over 0 … 1, precomputed in 1024 steps as opaque ARGB for fast images.
public final class Ramp {

    private static final int STEPS = 1024;

    private final int[] argb = new int[STEPS];

    private Ramp(List<Stop> stops) {
        for (int i = 0; i < STEPS; i++) {
            argb[i] = toArgb(interpolate(stops, (double) i / (STEPS - 1)));
        }
    }

    /// A colour at a place in 0 … 1; stops are given in rising order, the first at 0, the last at 1.
    public record Stop(double at, Color color) {}

    public static Ramp of(Stop... stops) {
        return new Ramp(List.of(stops));
    }

    /// Opaque ARGB at `t`, clamped to 0 … 1; NaN counts as 0.5.
    public int argb(double t) {
        double place = Double.isNaN(t) ? 0.5 : Math.clamp(t, 0.0, 1.0);
        return argb[(int) (place * (STEPS - 1) + 0.5)];
    }

    public Color color(double t) {
        int value = argb(t);
        return Color.rgb((value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF);
    }

    private static Color interpolate(List<Stop> stops, double t) {
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            if (t <= to.at()) {
                return from.color().interpolate(to.color(), (t - from.at()) / (to.at() - from.at()));
            }
        }
        return stops.getLast().color();
    }

    private static int toArgb(Color color) {
        int red = (int) Math.round(color.getRed() * 255);
        int green = (int) Math.round(color.getGreen() * 255);
        int blue = (int) Math.round(color.getBlue() * 255);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }
}
