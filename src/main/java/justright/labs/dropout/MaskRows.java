package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import justright.ui.plot.matrix.ArithmeticStrip;
import justright.ui.plot.matrix.Cell;
import justright.ui.plot.matrix.CellRow;
import justright.ui.plot.matrix.MatrixMap;
import justright.ui.plot.matrix.MatrixMap.Shade;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// The lines of inverted dropout with the numbers of one example, and the whole matrix that the line gives.
final class MaskRows {

    /// |z| and |a/keep_prob| that take the full colour.
    private static final double SCALE = 1.67;

    private final LayerDraw draw;
    private final int example;
    private final MaskLine line;
    private final boolean secret;

    MaskRows(LayerDraw draw, int example, MaskLine line, boolean secret) {
        this.draw = draw;
        this.example = example;
        this.line = line;
        this.secret = secret;
    }

    ArithmeticStrip strip() {
        String p = Numbers.fixed(draw.keepProb(), 2);
        List<CellRow> rows = new ArrayList<>();
        rows.add(row("rand", Token.INK2, MaskLine.DRAW, this::random).lit(false));
        rows.add(row("d = rand < " + p, Token.LAMBDA, MaskLine.DRAW, i -> Cell.mask(draw.keeps(i, example))));
        if (!secret) {
            rows.add(row("a = a * d", Token.INK, MaskLine.MULTIPLY, i -> value(i, draw.masked(i, example))));
            rows.add(row(
                    "a /= " + p,
                    Token.INK,
                    MaskLine.DIVIDE,
                    i -> value(i, draw.after().get(i, example))));
            rows.add(next());
        }
        return new ArithmeticStrip(rows, SCALE);
    }

    private CellRow row(String label, Token color, MaskLine own, IntFunction<Cell> cell) {
        List<Cell> cells = IntStream.range(0, draw.units())
                .mapToObj(i -> line.shows(own) ? cell.apply(i) : Cell.PENDING)
                .toList();
        return CellRow.of(label, color, cells).lit(line == own);
    }

    private Cell random(int unit) {
        if (!draw.drops()) {
            return Cell.PENDING;
        }
        double number = draw.uniform().get(unit, example);
        return draw.keeps(unit, example) ? Cell.bare(number) : Cell.faint(number);
    }

    private Cell value(int unit, double value) {
        return draw.keeps(unit, example) ? Cell.signed(value) : Cell.zero();
    }

    private CellRow next() {
        List<Cell> cells = IntStream.range(0, draw.next().numRows)
                .mapToObj(
                        i -> line.shows(MaskLine.NEXT) ? Cell.signed(draw.next().get(i, example)) : Cell.PENDING)
                .toList();
        return CellRow.of("z = W @ a + b", Token.INK, cells).lit(line == MaskLine.NEXT);
    }

    MatrixMap map() {
        return switch (secret ? MaskLine.DRAW : line) {
            case ALL, DRAW -> map("d", draw.units(), draw.mask().data, Shade.MASK);
            case MULTIPLY -> map("a * d", draw.units(), masked(), Shade.SIGNED);
            case DIVIDE -> map("a / p", draw.units(), scaled(draw.after().data), Shade.SIGNED);
            case NEXT -> map("z", draw.next().numRows, scaled(draw.next().data), Shade.SIGNED);
        };
    }

    private MatrixMap map(String name, int rows, double[] values, Shade shade) {
        return new MatrixMap(rows, draw.examples(), values, shade, example, name);
    }

    private double[] masked() {
        return IntStream.range(0, draw.before().getNumElements())
                .mapToDouble(i -> draw.before().data[i] * draw.mask().data[i] / SCALE)
                .toArray();
    }

    private static double[] scaled(double[] values) {
        return java.util.Arrays.stream(values).map(value -> value / SCALE).toArray();
    }
}
