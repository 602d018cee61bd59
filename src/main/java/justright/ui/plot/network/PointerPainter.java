package justright.ui.plot.network;

import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.plot.Bubble;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Draws what is over a diagram: rings around the parts pointed at and selected, a unit's picture enlarged, a bubble
/// with the value of a weight.
final class PointerPainter {

    private static final double CLOSE_UP = 124;
    private static final double AWAY = 12;
    private static final double PADDING = 8;
    private static final double LINE = 1.42;

    private final NetworkDiagram diagram;
    private final Sheet sheet;
    private final Surface surface;
    private final NetworkLayout layout;

    PointerPainter(NetworkDiagram diagram, Sheet sheet) {
        this.diagram = diagram;
        this.sheet = sheet;
        this.surface = sheet.surface();
        this.layout = diagram.layout(sheet);
    }

    void paint(PointedNetwork network) {
        mark(network.selected(), 2.4);
        mark(network.hovered(), 1.6);
        Spot told = network.hovered() != null ? network.hovered() : network.selected();
        if (told != null && !network.lines().isEmpty() && isShown(told)) {
            tell(told, network.lines(), network.closeUp());
        }
    }

    private void mark(@Nullable Spot spot, double width) {
        if (spot == null || !isShown(spot)) {
            return;
        }
        Stroke ring = sheet.stroke(Token.INK, sheet.unit(width));
        switch (spot) {
            case Spot.AtUnit unit -> unitRing(unit, ring);
            case Spot.AtBias bias ->
                frame(layout.biasX(bias.layer()), layout.biasY(bias.layer(), bias.unit()), sheet.unit(8), ring);
            case Spot.AtEdge edge -> edge(edge, width);
            case Spot.AtMore more ->
                frame(layout.x(more.layer()), layout.moreY(more.layer(), more.below()), sheet.unit(9), ring);
        }
    }

    private void unitRing(Spot.AtUnit unit, Stroke ring) {
        double x = layout.x(unit.layer());
        double y = layout.y(unit.layer(), unit.unit());
        double reach = layout.radius(unit.layer()) + sheet.unit(3);
        if (layout.hasTiles()) {
            frame(x, y, reach, ring);
        } else {
            surface.strokeCircle(x, y, reach, ring);
        }
    }

    private void frame(double x, double y, double half, Stroke ring) {
        surface.stroke(
                Outline.rounded(
                        Math.rint(x - half),
                        Math.rint(y - half),
                        Math.rint(2 * half),
                        Math.rint(2 * half),
                        sheet.unit(6)),
                ring);
    }

    /// The edge again, on ink, so that it stands out among its neighbours.
    private void edge(Spot.AtEdge edge, double width) {
        double w = diagram.weights().get(edge.layer() - 1).get(edge.to(), edge.from());
        double strength = Math.min(1, Math.abs(w) / diagram.scale());
        double thick = new EdgePainter(sheet, layout, diagram.layers(), diagram.scale()).width(strength);
        Outline path = new Outline();
        layout.edge(edge.layer(), edge.to(), edge.from()).addTo(path);
        Color color = sheet.color(w < 0 ? Token.CLASS_A : Token.CLASS_B);
        surface.stroke(path, sheet.stroke(Token.INK, thick + sheet.unit(2 * width)));
        surface.stroke(path, Stroke.of(sheet.color(Token.CARD), thick + sheet.unit(1)));
        surface.stroke(path, Stroke.of(color, Math.max(thick, sheet.unit(1))));
    }

    private void tell(Spot spot, List<String> lines, boolean closeUp) {
        UnitPicture picture = spot instanceof Spot.AtUnit(int layer, int unit)
                ? diagram.layers().get(layer).units().get(unit).picture()
                : null;
        if (picture != null && closeUp && spot instanceof Spot.AtUnit(int layer, int unit)) {
            closeUp(layer, layout.y(layer, unit), picture, lines);
            return;
        }
        Frame whole = Frame.ofPixels(sheet.width(), sheet.height());
        if (spot instanceof Spot.AtEdge(int layer, int to, int from)
                && layout.edge(layer, to, from).falls()) {
            new Bubble(sheet, whole).paintAbove(x(spot), y(spot), lines);
        } else {
            new Bubble(sheet, whole).paint(x(spot), y(spot), lines);
        }
    }

    /// Beside the column on the side that has more room, over the edges; the lines beneath the picture.
    private void closeUp(int layer, double y, UnitPicture picture, List<String> lines) {
        double padding = sheet.unit(PADDING);
        double lineHeight = sheet.style().text() * LINE;
        double beneath = lines.size() * lineHeight;
        double side = Math.rint(Math.min(sheet.unit(CLOSE_UP), sheet.height() - beneath - 3 * padding));
        TextStyle plain = sheet.numbers(Token.INVERSE);
        double widest = lines.stream()
                .mapToDouble(it -> surface.widthOf(it, plain.bold()))
                .max()
                .orElse(0);
        double width = Math.ceil(Math.max(side, widest)) + 2 * padding;
        double height = side + beneath + 2.5 * padding;
        double away = layout.radius(layer) + sheet.unit(AWAY);
        boolean right = layout.x(layer) < sheet.width() / 2;
        double wished = right ? layout.x(layer) + away : layout.x(layer) - away - width;
        double left = Math.rint(Math.clamp(wished, 0, Math.max(0, sheet.width() - width)));
        double top = Math.rint(Math.clamp(y - height / 2, 0, Math.max(0, sheet.height() - height)));
        surface.fillRect(left, top, width, height, sheet.unit(8), sheet.color(Token.INK));
        new UnitPainter(sheet, diagram.scale())
                .framed(picture, left + width / 2, top + padding + side / 2, side / 2, sheet.stroke(Token.INK, 1));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + padding + side + (i + 1) * lineHeight;
            surface.write(lines.get(i), left + padding, baseline, i == lines.size() - 1 ? plain.bold() : plain);
        }
    }

    private boolean isShown(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit unit -> layout.shows(unit.layer(), unit.unit());
            case Spot.AtBias bias -> layout.shows(bias.layer(), bias.unit());
            case Spot.AtEdge edge ->
                layout.shows(edge.layer(), edge.to()) && layout.shows(edge.layer() - 1, edge.from());
            case Spot.AtMore _ -> true;
        };
    }

    private double x(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit unit -> layout.x(unit.layer()) + layout.radius(unit.layer());
            case Spot.AtBias bias -> layout.biasX(bias.layer());
            case Spot.AtEdge edge ->
                layout.edge(edge.layer(), edge.to(), edge.from()).x(0.5);
            case Spot.AtMore more -> layout.x(more.layer());
        };
    }

    private double y(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit unit -> layout.y(unit.layer(), unit.unit());
            case Spot.AtBias bias -> layout.biasY(bias.layer(), bias.unit());
            case Spot.AtEdge edge ->
                layout.edge(edge.layer(), edge.to(), edge.from()).y(0.5);
            case Spot.AtMore more -> layout.moreY(more.layer(), more.below());
        };
    }
}
