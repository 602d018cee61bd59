package justright.labs.curveclinic;

import java.util.List;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// The name of a fault over its pictures, as it stands on the button; in two lines where one is too narrow.
record GalleryTitle(List<String> rows) {

    private static final double LINE = 1.2;
    private static final double ROOM = 4;

    GalleryTitle {
        rows = List.copyOf(rows);
    }

    static GalleryTitle of(String name, Sheet sheet, double room) {
        if (width(sheet, name) <= room) {
            return new GalleryTitle(List.of(name));
        }
        for (int cut = name.lastIndexOf(' '); cut > 0; cut = name.lastIndexOf(' ', cut - 1)) {
            if (width(sheet, name.substring(0, cut)) <= room) {
                return new GalleryTitle(List.of(name.substring(0, cut), name.substring(cut + 1)));
            }
        }
        return new GalleryTitle(List.of(name));
    }

    private static TextStyle style(Sheet sheet) {
        return sheet.words(Token.INK).bold();
    }

    private static double width(Sheet sheet, String text) {
        return sheet.surface().widthOf(text, style(sheet));
    }

    /// Of one line.
    static double height(Sheet sheet) {
        return LINE * sheet.style().text() + sheet.unit(ROOM) / 2;
    }

    int lines() {
        return rows.size();
    }

    /// At the foot of so many lines, so that it stands close to its pictures.
    void paint(Sheet sheet, double left, double top, int lines) {
        double first =
                top + (lines - rows.size()) * height(sheet) + sheet.style().text();
        for (int i = 0; i < rows.size(); i++) {
            sheet.surface().write(rows.get(i), left, first + i * height(sheet), style(sheet));
        }
    }
}
