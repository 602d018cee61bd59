package justright.ui.plot.picture;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Originals and what was made of them: a row for each original with its name, then its copies. A copy may carry a
/// mark, such as what else it is taken for.
///
/// @param original stands over the originals
/// @param copies stands over the copies
public record ContactSheet(String original, String copies, List<Row> rows) implements Plot {

    private static final double EDGE = 16;
    private static final double HEAD = 24;
    private static final double GAP = 6;
    private static final double DIVIDE = 14;
    private static final double FOOT = 12;
    private static final double NAME_GAP = 10;
    private static final double RING = 2.4;

    /// @param name what the original shows
    public record Row(String name, Pixels original, List<Copy> copies) {
        public Row {
            copies = List.copyOf(copies);
        }
    }

    /// @param mark written into its corner; empty for none
    public record Copy(Pixels picture, String mark) {}

    public ContactSheet {
        rows = List.copyOf(rows);
    }

    /// Where things are.
    private record Places(
            double names, double first, double copies, double top, double size, double across, double down) {}

    @Override
    public void paint(Sheet sheet) {
        if (rows.isEmpty()) {
            return;
        }
        Places at = places(sheet);
        TextStyle head = sheet.words(Token.INK2);
        double headLine = at.top() - sheet.unit(8);
        sheet.surface().write(original, at.first(), headLine, head);
        sheet.surface().write(copies, at.copies(), headLine, head);
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, at, rows.get(i), Math.rint(at.top() + i * at.down()));
        }
    }

    private Places places(Sheet sheet) {
        TextStyle bold = sheet.words(Token.INK).bold();
        double names = rows.stream()
                .mapToDouble(row -> sheet.surface().widthOf(row.name(), bold))
                .max()
                .orElse(0);
        double left = Math.rint(sheet.unit(EDGE) + names + sheet.unit(NAME_GAP));
        double top = sheet.unit(HEAD);
        double gap = sheet.unit(GAP);
        int most = rows.stream().mapToInt(row -> row.copies().size()).max().orElse(0);
        double divide = sheet.unit(DIVIDE);
        double right = sheet.width() - sheet.unit(EDGE);
        double wide = (right - left - divide - gap * Math.max(0, most - 1)) / (most + 1);
        double down = (sheet.height() - top - sheet.unit(FOOT) + gap) / rows.size();
        double size = Math.max(1, Math.floor(Math.min(wide, down - gap)));
        double spare = right - left - divide - (most + 1) * size;
        double across = size + (most > 1 ? Math.min(spare / (most - 1), 3 * gap) : gap);
        return new Places(sheet.unit(EDGE), left, left + size + divide, top, size, across, down);
    }

    private static void row(Sheet sheet, Places at, Row row, double top) {
        TextStyle name = sheet.words(Token.INK).bold();
        sheet.surface()
                .write(
                        row.name(),
                        at.names(),
                        top + at.size() / 2 + 0.36 * sheet.style().text(),
                        name);
        picture(sheet, row.original(), at.first(), top, at.size());
        for (int i = 0; i < row.copies().size(); i++) {
            Copy copy = row.copies().get(i);
            double left = Math.rint(at.copies() + i * at.across());
            picture(sheet, copy.picture(), left, top, at.size());
            if (!copy.mark().isEmpty()) {
                mark(sheet, copy.mark(), left, top, at.size());
            }
        }
    }

    private static void picture(Sheet sheet, Pixels picture, double left, double top, double size) {
        sheet.surface().image(picture, left, top, size, size);
        sheet.surface().strokeRect(left - 0.5, top - 0.5, size + 1, size + 1, 0, sheet.stroke(Token.CTL, 1));
    }

    /// A frame around the copy, and the mark on a tag in its lower right corner.
    private static void mark(Sheet sheet, String mark, double left, double top, double size) {
        double ring = sheet.unit(RING);
        sheet.surface()
                .strokeRect(
                        left - ring / 2, top - ring / 2, size + ring, size + ring, 2, sheet.stroke(Token.INK, ring));
        TextStyle style = sheet.words(Token.INVERSE).bold();
        double text = sheet.style().text();
        double width = sheet.surface().widthOf(mark, style) + sheet.unit(8);
        double height = text + sheet.unit(4);
        double x = left + size - width;
        double y = top + size - height;
        sheet.surface().fillRect(x, y, width, height, 0, sheet.color(Token.INK));
        sheet.surface().write(mark, x + sheet.unit(4), y + height / 2 + 0.36 * text, style);
    }
}
