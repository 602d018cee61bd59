package justright.ui.plot.matrix;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Lines of arithmetic below each other, one cell for each unit: what happens to a vector step by step.
///
/// @param scale the |value| that takes the full colour
public record ArithmeticStrip(List<CellRow> rows, double scale) implements Plot {

    private static final double EDGE = 16;
    private static final double AFTER_LABEL = 14;
    private static final double GAP = 5;
    private static final double HIGHEST = 28;
    private static final double WIDEST = 64;
    private static final double RADIUS = 6;
    /// Narrower cells have one decimal.
    private static final double ROOM_FOR_TWO = 37;
    private static final double ROOM_FOR_ZERO = 28;
    private static final double FOOT = 10;

    public ArithmeticStrip {
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        double pitch = (sheet.height() - sheet.unit(FOOT)) / Math.max(1, rows.size());
        double left = labelWidth(sheet);
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        double cell = Math.min(sheet.unit(WIDEST), (sheet.width() - left - sheet.unit(EDGE)) / Math.max(1, most));
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, rows.get(i), (i + 0.5) * pitch, Math.min(pitch - 4, sheet.unit(HIGHEST)), left, cell);
        }
    }

    private double labelWidth(Sheet sheet) {
        double widest = rows.stream()
                .mapToDouble(row -> sheet.surface().widthOf(row.label(), label(sheet, row)))
                .max()
                .orElse(0);
        return sheet.unit(EDGE) + Math.ceil(widest) + sheet.unit(AFTER_LABEL);
    }

    private static TextStyle label(Sheet sheet, CellRow row) {
        return sheet.numbers(row.color()).bold();
    }

    private void row(Sheet sheet, CellRow row, double middle, double height, double left, double pitch) {
        double baseline = Math.rint(middle + sheet.style().text() * 0.36);
        if (row.lit()) {
            sheet.surface()
                    .fillRect(
                            sheet.unit(8),
                            Math.rint(middle - height / 2),
                            left - sheet.unit(8) - sheet.unit(6),
                            Math.rint(height),
                            sheet.unit(RADIUS),
                            sheet.color(Token.LAMBDA_TINT));
        }
        sheet.surface().write(row.label(), sheet.unit(EDGE), baseline, label(sheet, row));
        double width = Math.floor(pitch - sheet.unit(GAP));
        for (int i = 0; i < row.cells().size(); i++) {
            Box box = new Box(Math.rint(left + i * pitch), Math.rint(middle - height / 2), width, Math.rint(height));
            cell(sheet, row.cells().get(i), box, baseline, row.lit());
        }
    }

    private record Box(double x, double y, double width, double height) {}

    private void cell(Sheet sheet, Cell cell, Box box, double baseline, boolean lit) {
        Surface surface = sheet.surface();
        double radius = radius(sheet, box);
        switch (cell.kind()) {
            case ON -> surface.fillRect(box.x, box.y, box.width, box.height, radius, sheet.color(Token.LAMBDA));
            case OFF ->
                outline(
                        sheet,
                        box,
                        Token.CTL,
                        Dash.of(3, 3).scaled(sheet.style().unit()));
            case SIGNED -> {
                double share = Math.clamp(cell.value() / scale, -1, 1);
                surface.fillRect(
                        box.x,
                        box.y,
                        box.width,
                        box.height,
                        radius,
                        sheet.palette().field().color((share + 1) / 2));
                outline(sheet, box, Token.LINE, Dash.SOLID);
            }
            case ZERO -> outline(sheet, box, Token.LINE, Dash.SOLID);
            case PENDING -> outline(sheet, box, Token.GRID, Dash.SOLID);
            case BARE, FAINT -> {}
        }
        TextStyle style = style(sheet, cell.kind()).middle();
        surface.write(
                text(sheet, cell, box.width),
                box.x + box.width / 2,
                baseline,
                lit || cell.kind() == Cell.Kind.ON ? style.bold() : style);
    }

    private static double radius(Sheet sheet, Box box) {
        return Math.min(sheet.unit(RADIUS), box.height / 3);
    }

    private static void outline(Sheet sheet, Box box, Token color, Dash dash) {
        sheet.surface()
                .strokeRect(
                        box.x + 0.5,
                        box.y + 0.5,
                        box.width - 1,
                        box.height - 1,
                        radius(sheet, box),
                        sheet.stroke(color, 1).dashed(dash));
    }

    private static TextStyle style(Sheet sheet, Cell.Kind kind) {
        return sheet.numbers(
                switch (kind) {
                    case BARE -> Token.INK2;
                    case FAINT, OFF, ZERO, PENDING -> Token.INK3;
                    case ON -> Token.INVERSE;
                    case SIGNED -> Token.INK;
                });
    }

    private static String text(Sheet sheet, Cell cell, double width) {
        return switch (cell.kind()) {
            case ON -> "1";
            case OFF, ZERO -> "0";
            case PENDING -> "";
            case BARE, FAINT, SIGNED -> number(cell.value(), width / sheet.unit(1));
        };
    }

    /// As many decimals as there is room for; in the narrowest cells −.5 for −0.5.
    private static String number(double value, double room) {
        String text = Numbers.fixed(value, room < ROOM_FOR_TWO ? 1 : 2);
        return room < ROOM_FOR_ZERO && Math.abs(value) < 1 ? text.replace("0.", ".") : text;
    }
}
