package justright.ui.plot.network;

import java.util.List;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Writes what stands around units and edges: titles, notes, names, numbers, and frames what is pointed out.
final class CaptionPainter {

    private static final double TITLE_LINE = 19;
    private static final double SPOTLIGHT = 58;
    private static final double MOST_NAMED = 16;

    private final NetworkDiagram diagram;
    private final Sheet sheet;
    private final Surface surface;
    private final NetworkLayout layout;

    CaptionPainter(NetworkDiagram diagram, Sheet sheet, NetworkLayout layout) {
        this.diagram = diagram;
        this.sheet = sheet;
        this.surface = sheet.surface();
        this.layout = layout;
    }

    void spotlight(int layer) {
        double half = spotlightHalf();
        double left = Math.rint(layout.x(layer) - half);
        double radius = sheet.unit(10);
        surface.fillRect(left, 2, 2 * half, sheet.height() - 4, radius, sheet.color(Token.LAMBDA_TINT, 0.5));
        surface.strokeRect(
                left + 0.5, 2.5, 2 * half, sheet.height() - 5, radius, sheet.stroke(Token.LAMBDA, sheet.unit(1.6)));
    }

    void titles(int layer) {
        Layer shown = diagram.layers().get(layer);
        Token color = shown.lit() ? Token.LAMBDA : Token.INK2;
        double x = layout.x(layer);
        surface.write(shown.title(), x, sheet.unit(TITLE_LINE), titleStyle(color));
        TextStyle note = sheet.numbers(color).middle();
        surface.write(shown.note(), x, noteLine(), shown.lit() ? note.bold() : note);
        more(layer, layout.column(layer).above(), false);
        more(layer, layout.column(layer).below(), true);
        Dial dial = shown.dial();
        if (dial != null) {
            new DialPainter(sheet, layout).paint(layer, dial);
        }
    }

    /// How many units had no room.
    private void more(int layer, int count, boolean below) {
        if (count > 0) {
            double baseline = layout.moreY(layer, below) + sheet.style().text() * 0.36;
            surface.write(
                    "+" + Numbers.whole(count),
                    layout.x(layer),
                    baseline,
                    sheet.numbers(Token.INK2).middle());
        }
    }

    private double noteLine() {
        return sheet.height() - sheet.unit(12 + diagram.dialHeight());
    }

    void names(int layer, List<String> names) {
        if (diagram.layers().get(layer).size() > MOST_NAMED && !layout.hasTiles()) {
            return;
        }
        boolean input = layer == 0;
        double away = layout.radius(layer) + sheet.unit(7);
        for (int i = 0; i < Math.min(names.size(), diagram.layers().get(layer).size()); i++) {
            if (layout.shows(layer, i)) {
                double x = input ? layout.x(layer) - away : layout.x(layer) + away;
                boolean idle = diagram.layers().get(layer).units().get(i).idle();
                TextStyle style = sheet.words(idle ? Token.INK3 : Token.INK);
                lines(names.get(i), x, layout.y(layer, i) + sheet.unit(5), input ? style.end() : style);
            }
        }
    }

    private void lines(String name, double x, double top, TextStyle style) {
        double y = top;
        for (String line : name.lines().toList()) {
            surface.write(line, x, y, style);
            y += 1.4 * sheet.style().text();
        }
    }

    private double spotlightHalf() {
        return Math.min(sheet.unit(SPOTLIGHT), layout.pitch() * 0.42);
    }

    void weightNames() {
        List<String> names = diagram.weightNames();
        for (int l = 1; l <= names.size(); l++) {
            boolean lit = l == diagram.pointedOut();
            TextStyle plain = sheet.words(lit ? Token.LAMBDA : Token.INK2).middle();
            double left = layout.x(l - 1) + titleHalf(l - 1);
            double right = layout.x(l) - titleHalf(l);
            double y = diagram.titled() ? sheet.unit(TITLE_LINE) : noteLine() + sheet.unit(1);
            for (String line : names.get(l - 1).lines().toList()) {
                surface.write(line, (left + right) / 2, y, lit ? plain.bold() : plain);
                y += 1.3 * sheet.style().text();
            }
        }
    }

    /// Half the room that a layer's title takes; nothing where layers have none.
    private double titleHalf(int layer) {
        Layer shown = diagram.layers().get(layer);
        if (!diagram.titled()) {
            return 0;
        }
        return shown.lit() ? spotlightHalf() : surface.widthOf(shown.title(), titleStyle(Token.INK2)) / 2;
    }

    private TextStyle titleStyle(Token color) {
        return sheet.words(color).size(sheet.style().text() + 1).bold().middle();
    }

    void note(EdgeNote note) {
        double x = layout.x(note.layer());
        double y = layout.y(note.layer(), note.from());
        double dx = layout.x(note.layer() + 1) - x;
        double dy = layout.y(note.layer() + 1, note.to()) - y;
        TextStyle style =
                sheet.numbers(note.lit() ? Token.ALPHA : Token.INK2).middle().halo(sheet.color(Token.HALO));
        double baseline = y + dy / 3 + sheet.style().text() * 0.36;
        surface.write(note.text(), x + dx / 3, baseline, note.lit() ? style.bold() : style);
    }
}
