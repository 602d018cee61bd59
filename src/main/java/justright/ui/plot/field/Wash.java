package justright.ui.plot.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import justright.ui.theme.Palette;
import justright.ui.theme.Ramp;
import justright.ui.theme.Token;

/// What a model answers over the plane, as colours.
public sealed interface Wash {

    /// The colour at each node.
    interface Tint {
        int argb(int column, int row);
    }

    /// A grid of the shape and the place of the picture.
    Grid grid();

    Tint tint(Palette palette);

    /// P(y = 1) of two classes; a step at one half if `discrete`.
    record OfTwo(Grid grid, boolean discrete) implements Wash {

        @Override
        public Tint tint(Palette palette) {
            Ramp ramp = palette.field();
            return discrete
                    ? (column, row) -> ramp.argb(grid.value(column, row) > 0.5 ? 1 : 0)
                    : (column, row) -> ramp.argb(grid.value(column, row));
        }
    }

    /// The class that wins everywhere, fainter the less sure it is; equally strong if `discrete`.
    ///
    /// @param shares the probability of each class, on grids of one shape
    record OfMany(List<Grid> shares, boolean discrete) implements Wash {

        private static final double STRONGEST = 0.36;

        public OfMany {
            shares = List.copyOf(shares);
        }

        @Override
        public Grid grid() {
            return shares.getFirst();
        }

        @Override
        public Tint tint(Palette palette) {
            List<Ramp> ramps = IntStream.range(0, shares.size())
                    .mapToObj(label -> ramp(palette, label))
                    .toList();
            double chance = 1.0 / shares.size();
            return (column, row) -> {
                int winner = winner(column, row);
                double share = shares.get(winner).value(column, row);
                return ramps.get(winner).argb(discrete ? 1 : (share - chance) / (1 - chance));
            };
        }

        /// The class that wins at a place.
        public int winnerAt(double x, double y) {
            int winner = 0;
            for (int k = 1; k < shares.size(); k++) {
                if (shares.get(k).at(x, y) > shares.get(winner).at(x, y)) {
                    winner = k;
                }
            }
            return winner;
        }

        private int winner(int column, int row) {
            int winner = 0;
            for (int k = 1; k < shares.size(); k++) {
                if (shares.get(k).value(column, row) > shares.get(winner).value(column, row)) {
                    winner = k;
                }
            }
            return winner;
        }

        private static Ramp ramp(Palette palette, int label) {
            Color paper = palette.color(Token.FIELD_50);
            Color full = paper.interpolate(lively(palette, label), STRONGEST);
            return Ramp.of(new Ramp.Stop(0, paper), new Ramp.Stop(1, full));
        }

        /// Marks are dark on paper and pale in the dark; what is spread out thin wants more colour.
        private static Color lively(Palette palette, int label) {
            Color color = palette.color(ClassLook.color(label));
            return palette.theme().isDark() ? color.deriveColor(0, 1.35, 0.92, 1) : color.deriveColor(0, 1, 1.4, 1);
        }

        /// Where the winner changes: for each two classes, where their shares are equal and no other is larger.
        public List<Polyline> borders() {
            int[] winners = winners();
            return IntStream.range(0, shares.size())
                    .boxed()
                    .flatMap(one -> IntStream.range(one + 1, shares.size())
                            .boxed()
                            .filter(other -> haveBoth(winners, one, other))
                            .flatMap(other -> Contours.at(lead(winners, one, other), 0).stream()))
                    .toList();
        }

        private int[] winners() {
            Grid shape = grid();
            int[] winners = new int[shape.columns() * shape.rows()];
            for (int node = 0; node < winners.length; node++) {
                winners[node] = winner(node % shape.columns(), Math.floorDiv(node, shape.columns()));
            }
            return winners;
        }

        private static boolean haveBoth(int[] winners, int one, int other) {
            return Arrays.stream(winners).anyMatch(each -> each == one)
                    && Arrays.stream(winners).anyMatch(each -> each == other);
        }

        /// How far one class is ahead of the other, where one of them wins; not a number elsewhere.
        private Grid lead(int[] winners, int one, int other) {
            Grid shape = grid();
            double[] lead = new double[winners.length];
            for (int node = 0; node < lead.length; node++) {
                int column = node % shape.columns();
                int row = Math.floorDiv(node, shape.columns());
                lead[node] = winners[node] == one || winners[node] == other
                        ? shares.get(one).value(column, row) - shares.get(other).value(column, row)
                        : Double.NaN;
            }
            return new Grid(
                    shape.minX(), shape.maxX(), shape.minY(), shape.maxY(), shape.columns(), shape.rows(), lead);
        }
    }

    /// A measured quantity from `low` to `high`; in as many bands as its lines part if `discrete`.
    record OfValues(Grid grid, double low, double high, boolean discrete) implements Wash {

        /// Bands between low and high.
        static final int BANDS = 8;

        @Override
        public Tint tint(Palette palette) {
            Ramp ramp = palette.field();
            return (column, row) -> {
                double share = (grid.value(column, row) - low) / (high - low);
                return ramp.argb(discrete ? band(share) : share);
            };
        }

        /// The middle of the band that a share lies in.
        private static double band(double share) {
            return (Math.floor(Math.clamp(share, 0, 0.999) * BANDS) + 0.5) / BANDS;
        }

        /// Lines of equal height between the bands.
        public List<Polyline> heights() {
            return IntStream.range(1, BANDS)
                    .mapToDouble(band -> low + (high - low) * band / BANDS)
                    .boxed()
                    .flatMap(height -> Contours.at(grid, height).stream())
                    .toList();
        }
    }
}
