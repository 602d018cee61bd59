package justright.labs.batchnorm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Tick;
import justright.ui.plot.matrix.CellMap;
import justright.ui.text.Numbers;

/// The map of one net: α to the right, k upwards.
final class MapPlot {

    /// What guessing among ten classes costs: whatever is worse is as dark.
    static final CellMap.Scale SCALE = new CellMap.Scale(Math.log(10), Atlas.TARGET);

    private static final double WHOLE_POWER = 1e-9;

    private MapPlot() {}

    static CellMap of(Lane lane, Atlas atlas, Painting painting, Knobs knobs, List<String> note) {
        Set<Integer> picked = painting.cells().stream()
                .filter(cell -> cell.lane() == lane)
                .map(Cell::index)
                .collect(Collectors.toSet());
        return new CellMap(
                axis(Lattice.RATES, "$α$"),
                axis(Lattice.SCALES, "$k$"),
                atlas.values(lane),
                SCALE,
                picked,
                Optional.of(new CellMap.Here(Lattice.column(knobs.learningRate.get()), Lattice.row(knobs.k.get()))),
                note);
    }

    /// Powers of ten are marked.
    private static Axis axis(List<Double> values, String name) {
        List<Tick> ticks = IntStream.range(0, values.size())
                .filter(i -> isPower(values.get(i)))
                .mapToObj(i -> new Tick(i, label(values.get(i))))
                .toList();
        return Axis.linear(-0.5, values.size() - 0.5).marked(ticks).named(name);
    }

    private static boolean isPower(double value) {
        double exponent = Math.log10(value);
        return Math.abs(exponent - Math.rint(exponent)) < WHOLE_POWER;
    }

    private static String label(double value) {
        int exponent = (int) Math.rint(Math.log10(value));
        return Math.abs(exponent) > 1 ? Numbers.powerOfTen(exponent) : Numbers.brief(value);
    }
}
