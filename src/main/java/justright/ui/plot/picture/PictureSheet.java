package justright.ui.plot.picture;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Groups of small pictures, each with its name and a quieter word. They lie in rows, names at the left; where that
/// makes the pictures too small to be recognised, two groups lie side by side with their names on top.
public record PictureSheet(List<Row> rows) implements Plot {

    /// @param pictures as many as fit are shown, the first ones first
    public record Row(String name, String detail, Token color, List<Pixels> pictures) {
        public Row {
            pictures = List.copyOf(pictures);
        }
    }

    private static final double EDGE = 14;
    private static final double GAP = 6;
    private static final double ROW_GAP = 8;
    /// A row of pictures that are smaller gives way to two columns.
    private static final double RECOGNISED = 30;
    /// A row shows so many at least, two columns show fewer.
    private static final int FEWEST = 4;

    private static final int FEWEST_BESIDE = 3;
    /// From so many text sizes on a row has room for two lines.
    private static final double STACKED = 3;
    /// The line of a name on top of its pictures, in text sizes.
    private static final double TOP_LINE = 1.45;

    public PictureSheet {
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        double edge = sheet.unit(EDGE);
        double pitch = (sheet.height() - edge) / Math.max(1, rows.size());
        double text = sheet.style().text();
        boolean stacked = pitch >= text * STACKED;
        double names = Math.rint(widestName(sheet, stacked) + sheet.unit(14));
        double size = size(pitch - sheet.unit(ROW_GAP), sheet.width() - names - 2 * edge, FEWEST, sheet);
        if (size >= sheet.unit(RECOGNISED)) {
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, rows.get(i), names + edge, Math.rint(pitch * i + (pitch - size) / 2), size, stacked);
            }
        } else {
            columns(sheet);
        }
    }

    private void columns(Sheet sheet) {
        double edge = sheet.unit(EDGE);
        double gap = sheet.unit(2 * GAP);
        double line = TOP_LINE * sheet.style().text();
        int down = (rows.size() + 1) / 2;
        double pitch = (sheet.height() - edge) / Math.max(1, down);
        double width = (sheet.width() - 2 * edge - gap) / 2;
        double size = size(pitch - line - sheet.unit(ROW_GAP), width, FEWEST_BESIDE, sheet);
        for (int i = 0; i < rows.size(); i++) {
            int column = i / down;
            double left = Math.rint(edge + column * (width + gap));
            double top = Math.rint(i % down * pitch);
            name(sheet, rows.get(i), left, top + 0.8 * line);
            pictures(sheet, rows.get(i), left, Math.rint(top + line + sheet.unit(2)), size, left + width);
        }
    }

    /// The edge of a picture that fits into a height and `fewest` times into a width.
    private static double size(double height, double width, int fewest, Sheet sheet) {
        double across = (width + sheet.unit(GAP)) / fewest - sheet.unit(GAP);
        return Math.floor(Math.max(sheet.unit(12), Math.min(height, across)));
    }

    private double widestName(Sheet sheet, boolean stacked) {
        return rows.stream()
                .mapToDouble(row -> {
                    double name = sheet.surface()
                            .widthOf(row.name(), sheet.words(row.color()).bold());
                    double detail = sheet.surface().widthOf(row.detail(), sheet.words(Token.INK2));
                    return stacked ? Math.max(name, detail) : name + sheet.unit(GAP) + detail;
                })
                .max()
                .orElse(0);
    }

    private static void row(Sheet sheet, Row row, double left, double top, double size, boolean stacked) {
        double middle = top + size / 2;
        double text = sheet.style().text();
        if (stacked && !row.detail().isEmpty()) {
            TextStyle bold = sheet.words(row.color()).bold();
            sheet.surface().write(row.name(), sheet.unit(EDGE), middle - 0.2 * text, bold);
            sheet.surface().write(row.detail(), sheet.unit(EDGE), middle + 1.1 * text, sheet.words(Token.INK2));
        } else {
            name(sheet, row, sheet.unit(EDGE), middle + 0.35 * text);
        }
        pictures(sheet, row, left, top, size, sheet.width() - sheet.unit(EDGE));
    }

    private static void name(Sheet sheet, Row row, double left, double baseline) {
        TextStyle bold = sheet.words(row.color()).bold();
        sheet.surface().write(row.name(), left, baseline, bold);
        double indent = sheet.surface().widthOf(row.name(), bold) + sheet.unit(GAP);
        sheet.surface().write(row.detail(), left + indent, baseline, sheet.words(Token.INK2));
    }

    private static void pictures(Sheet sheet, Row row, double left, double top, double size, double right) {
        double x = left;
        for (Pixels picture : row.pictures()) {
            if (x + size > right + 1) {
                return;
            }
            sheet.surface().image(picture, x, top, size, size);
            sheet.surface().strokeRect(x - 0.5, top - 0.5, size + 1, size + 1, 0, sheet.stroke(Token.CTL, 1));
            x += size + sheet.unit(GAP);
        }
    }
}
