package justright.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import justright.ui.plot.matrix.ArithmeticStrip;
import justright.ui.plot.matrix.Cell;
import justright.ui.plot.matrix.CellMap;
import justright.ui.plot.matrix.CellRow;
import justright.ui.plot.matrix.ConfusionMatrix;
import justright.ui.plot.matrix.CountGrid;
import justright.ui.plot.matrix.MatrixMap;
import justright.ui.plot.picture.ContactSheet;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.theme.Token;

/// Samples of cells in rows and columns.
final class SampleTables {

    static final CellMap.Scale CELL_SCALE = new CellMap.Scale(2.3, 0.3);

    private SampleTables() {}

    /// With cells that are unknown, that diverged, that trained, and some that were chosen.
    static CellMap cellMap() {
        double[] costs = IntStream.range(0, 11 * 13)
                .mapToDouble(i -> i % 29 == 0
                        ? Double.NaN
                        : i % 11 > 8 ? Double.POSITIVE_INFINITY : Math.hypot(i % 11 - 5, i / 11.0 - 6) / 3 - 0.5)
                .map(cost -> Math.max(cost, 0))
                .toArray();
        return new CellMap(
                Axis.linear(-0.5, 10.5).named("$α$"),
                Axis.linear(-0.5, 12.5).named("$k$"),
                costs,
                CELL_SCALE,
                Set.of(5, 60, 61, 62),
                Optional.of(new CellMap.Here(3.4, 8)),
                List.of());
    }

    static ArithmeticStrip arithmetic() {
        List<Cell> masked = List.of(Cell.mask(true), Cell.mask(false), Cell.mask(true));
        List<Cell> values = List.of(Cell.signed(0.91), Cell.zero(), Cell.signed(-1.47));
        return new ArithmeticStrip(
                List.of(
                        CellRow.of("rand", Token.INK2, List.of(Cell.bare(0.2), Cell.faint(0.9), Cell.bare(0.1))),
                        CellRow.of("d = rand < 0.70", Token.LAMBDA, masked).lit(true),
                        CellRow.of("a /= 0.70", Token.INK, values),
                        CellRow.of("z = W @ a + b", Token.INK, List.of(Cell.PENDING, Cell.PENDING))),
                1.5);
    }

    static Plot confusion() {
        int[] counts = IntStream.range(0, 100)
                .map(i -> i / 10 == i % 10 ? 80 + i / 10 * 3 : i % 7 == 3 ? i % 23 : 0)
                .toArray();
        List<String> digits = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        return new ConfusionMatrix(digits, counts, new ConfusionMatrix.Corner("is", "read as"));
    }

    static Plot contactSheet() {
        double[] grey = IntStream.range(0, 64).mapToDouble(i -> i % 9 / 8.0).toArray();
        var picture = GreyPicture.of(grey, 8, 0, 1);
        List<ContactSheet.Copy> copies = IntStream.range(0, 5)
                .mapToObj(i -> new ContactSheet.Copy(picture, i == 2 ? "hare" : ""))
                .toList();
        return new ContactSheet(
                "picture",
                "its copies",
                List.of(new ContactSheet.Row("cat", picture, copies), new ContactSheet.Row("dog", picture, copies)));
    }

    static MatrixMap matrix(MatrixMap.Shade shade) {
        double[] values = IntStream.range(0, 12 * 50)
                .mapToDouble(i -> shade == MatrixMap.Shade.MASK ? i * 7 % 3 > 0 ? 1 : 0 : Math.sin(i))
                .toArray();
        return new MatrixMap(12, 50, values, shade, 16, "a / p");
    }

    static Plot countGrid() {
        return new CountGrid(
                "layer",
                List.of("1", "2", "3"),
                List.of(
                        new CountGrid.Row(
                                "constant",
                                Token.LAMBDA,
                                List.of(
                                        new CountGrid.Count(1, 50),
                                        new CountGrid.Count(1, 50),
                                        new CountGrid.Count(1, 50))),
                        new CountGrid.Row(
                                "random",
                                Token.INK2,
                                List.of(
                                        new CountGrid.Count(50, 50),
                                        new CountGrid.Count(42, 50),
                                        new CountGrid.Count(50, 50)))));
    }
}
