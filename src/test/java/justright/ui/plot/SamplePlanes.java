package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.PlaneMark;
import justright.ui.plot.field.PlanePlot;
import justright.ui.plot.field.Wash;

/// Samples of what any model answers over the plane.
final class SamplePlanes {

    private static final int CLASSES = 5;
    private static final List<PlaneMark.Ink> INKS = List.of(PlaneMark.Ink.values());

    private SamplePlanes() {}

    private static Axis axis(String name) {
        return Axis.linear(-2, 2).named(name);
    }

    private static double weight(int k, double x, double y) {
        double angle = 2 * Math.PI * k / CLASSES;
        return Math.exp(3 * (x * Math.cos(angle) + y * Math.sin(angle)) + Math.sin(2 * x * y + k));
    }

    /// Five classes, train examples solid, dev examples hollow.
    static Plot regions() {
        List<Grid> shares = new ArrayList<>();
        for (int k = 0; k < CLASSES; k++) {
            int label = k;
            shares.add(Grid.of(-2, 2, -2, 2, 81, (x, y) -> {
                double sum = 0;
                for (int i = 0; i < CLASSES; i++) {
                    sum += weight(i, x, y);
                }
                return weight(label, x, y) / sum;
            }));
        }
        Wash.OfMany wash = new Wash.OfMany(shares, false);
        List<PlaneMark> marks = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            double x = 3.8 * SampleFields.fraction(i * 0.754877666) - 1.9;
            double y = 3.8 * SampleFields.fraction(i * 0.569840291) - 1.9;
            PlaneMark.Ink ink = INKS.get(i % 3);
            marks.add(PlaneMark.ofClass(x, y, wash.winnerAt(x, y), ink, i % 9 == 0));
        }
        return new PlanePlot(
                        axis("$x_1$"),
                        axis("$x_2$"),
                        wash,
                        List.of(),
                        List.of(new Boundary(wash.borders(), Boundary.Kind.LIVE, "")),
                        marks,
                        List.of())
                .with(Boundary.ghost(shares.getFirst(), "λ = 3"));
    }

    /// Heights in bands, examples coloured by what was measured.
    static Plot heights() {
        Grid height = Grid.of(-2, 2, -2, 2, 81, (x, y) -> Math.sin(2 * x) * Math.cos(1.5 * y));
        Wash.OfValues wash = new Wash.OfValues(height, -1, 1, true);
        List<PlaneMark> marks = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            double x = 3.8 * SampleFields.fraction(i * 0.754877666) - 1.9;
            double y = 3.8 * SampleFields.fraction(i * 0.569840291) - 1.9;
            PlaneMark.Ink ink = INKS.get(i % 3);
            marks.add(PlaneMark.ofValue(x, y, (height.at(x, y) + 1) / 2, ink));
        }
        return new PlanePlot(axis("$x_1$"), axis("$x_2$"), wash, wash.heights(), List.of(), marks, List.of());
    }
}
