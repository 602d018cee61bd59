package justright.ui.plot.picture;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Rows of small pictures, each with its name and a quieter second line at the left.
public record PictureSheet(List<Row> rows) implements Plot {

    /// @param pictures as many as fit are shown, the first ones first
    public record Row(String name, String detail, Token color, List<Pixels> pictures) {
        public Row {
            pictures = List.copyOf(pictures);
        }
    }

    private static final double EDGE = 14;
    private static final double GAP = 6;
    private static final double ROW_GAP = 10;
    /// From so many text sizes on a row has room for two lines.
    private static final double STACKED = 3;

    public PictureSheet {
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        double edge = sheet.unit(EDGE);
        double gap = sheet.unit(ROW_GAP);
        double pitch = (sheet.height() - edge) / Math.max(1, rows.size());
        boolean stacked = pitch >= sheet.style().text() * STACKED;
        double names = rows.stream()
                .mapToDouble(row -> nameWidth(sheet, row, stacked))
                .max()
                .orElse(0);
        double left = Math.rint(edge + names + sheet.unit(14));
        double room = sheet.width() - left - edge;
        int most = rows.stream().mapToInt(row -> row.pictures().size()).max().orElse(1);
        double largest = (room + sheet.unit(GAP)) / Math.max(1, most) - sheet.unit(GAP);
        double size = Math.floor(Math.max(sheet.unit(12), Math.min(pitch - gap, Math.max(largest, pitch * 0.6))));
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, rows.get(i), left, Math.rint(pitch * i + (pitch - size) / 2), size, stacked);
        }
    }

    private static double nameWidth(Sheet sheet, Row row, boolean stacked) {
        double name =
                sheet.surface().widthOf(row.name(), sheet.words(row.color()).bold());
        double detail = sheet.surface().widthOf(row.detail(), sheet.words(Token.INK2));
        return stacked ? Math.max(name, detail) : name + sheet.unit(GAP) + detail;
    }

    private static void row(Sheet sheet, Row row, double left, double top, double size, boolean stacked) {
        double middle = top + size / 2;
        double text = sheet.style().text();
        TextStyle bold = sheet.words(row.color()).bold();
        boolean two = stacked && !row.detail().isEmpty();
        double first = two ? middle - 0.2 * text : middle + 0.35 * text;
        double indent = stacked ? 0 : sheet.surface().widthOf(row.name(), bold) + sheet.unit(GAP);
        sheet.surface().write(row.name(), sheet.unit(EDGE), first, bold);
        sheet.surface()
                .write(
                        row.detail(),
                        sheet.unit(EDGE) + indent,
                        two ? middle + 1.1 * text : first,
                        sheet.words(Token.INK2));
        double x = left;
        for (Pixels picture : row.pictures()) {
            if (x + size > sheet.width() - sheet.unit(EDGE) + 1) {
                return;
            }
            sheet.surface().image(picture, x, top, size, size);
            sheet.surface().strokeRect(x - 0.5, top - 0.5, size + 1, size + 1, 0, sheet.stroke(Token.CTL, 1));
            x += size + sheet.unit(GAP);
        }
    }
}
