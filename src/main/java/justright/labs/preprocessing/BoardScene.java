package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.theme.Token;

/// Rows of small pictures, each row under its heading, as large as fits; a row shows as many as its lines have room
/// for.
record BoardScene(List<Row> rows) implements Plot {

    private static final double EDGE = 16;
    private static final double HEAD = 22;
    private static final double CAPTION = 20;
    private static final double ROW_GAP = 6;
    private static final double GAP = 8;
    private static final int FEWEST = 5;

    /// @param captions under the pictures, as many, or empty for none
    /// @param lines how many lines of pictures it may take
    record Row(String heading, List<Pixels> pictures, List<String> captions, int lines) {
        Row {
            pictures = List.copyOf(pictures);
            captions = List.copyOf(captions);
        }
    }

    BoardScene {
        rows = List.copyOf(rows);
    }

    @Override
    public void paint(Sheet sheet) {
        double wide = sheet.width() - 2 * sheet.unit(EDGE);
        double gap = sheet.unit(GAP);
        double words = 0;
        int lines = 0;
        for (Row row : rows) {
            words += sheet.unit(HEAD + ROW_GAP) + row.lines() * captionHeight(sheet, row);
            lines += row.lines();
        }
        double high = (sheet.height() - words - sheet.unit(ROW_GAP)) / Math.max(1, lines);
        double size = Math.floor(Math.max(1, Math.min(high, (wide + gap) / FEWEST - gap)));
        int across = (int) Math.floor((wide + gap) / (size + gap));
        double pitch = across > 1 ? (wide - size) / (across - 1) : size;
        double top = 0;
        for (Row row : rows) {
            paint(sheet, row, top, size, pitch, across);
            top += sheet.unit(HEAD + ROW_GAP) + row.lines() * (captionHeight(sheet, row) + size);
        }
    }

    private static double captionHeight(Sheet sheet, Row row) {
        return row.captions().isEmpty() ? 0 : sheet.unit(CAPTION);
    }

    private static void paint(Sheet sheet, Row row, double top, double size, double pitch, int across) {
        double left = sheet.unit(EDGE);
        sheet.surface().write(row.heading(), left, top + sheet.unit(15), sheet.words(Token.INK2));
        for (int i = 0; i < Math.min(row.lines() * across, row.pictures().size()); i++) {
            double x = Math.rint(left + i % across * pitch);
            double y =
                    Math.rint(top + sheet.unit(HEAD) + Math.floorDiv(i, across) * (size + captionHeight(sheet, row)));
            sheet.surface().image(row.pictures().get(i), x, y, size, size);
            sheet.surface().strokeRect(x - 0.5, y - 0.5, size + 1, size + 1, 0, sheet.stroke(Token.CTL, 1));
            if (i < row.captions().size()) {
                sheet.surface()
                        .write(
                                row.captions().get(i),
                                x + size / 2,
                                y + size + sheet.unit(14),
                                sheet.numbers(Token.INK2).middle());
            }
        }
    }
}
