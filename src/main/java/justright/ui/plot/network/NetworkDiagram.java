package justright.ui.plot.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Numerals;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// The network as columns of units joined by edges that are as thick as their weights are large.
///
/// @param weights one fewer than layers
/// @param scale the |w| that is drawn in full width; pinned and live diagrams share it
/// @param inputs names at the left of the input units, such as `$x_1$`
/// @param outputs names at the right of the output units, such as `$ŷ$`
/// @param notes numbers on edges
/// @param weightNames what stands between the titles of two layers, without titles beneath the edges, such as
/// `$W^[1]$`,
///     perhaps with a second line; empty for nothing
/// @param pointedOut the layer whose incoming weights are pointed out by their name; 0 for none
public record NetworkDiagram(
        List<Layer> layers,
        List<Weights> weights,
        double scale,
        List<String> inputs,
        List<String> outputs,
        List<EdgeNote> notes,
        List<String> weightNames,
        int pointedOut)
        implements Plot {

    private static final double TITLE = 26;
    private static final double TITLE_LINE = 19;
    private static final double SPOTLIGHT = 58;
    private static final double FOOT = 30;
    private static final double EDGE = 1.6;
    private static final double MOST_NAMED = 16;

    public NetworkDiagram {
        layers = List.copyOf(layers);
        weights = List.copyOf(weights);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
        weightNames = List.copyOf(weightNames);
        if (weights.size() != layers.size() - 1) {
            throw new IllegalArgumentException(weights.size() + " weights between " + layers.size() + " layers");
        }
    }

    /// Inputs x₁ … xₙ, outputs ŷ, weights named beneath.
    public static NetworkDiagram of(List<Layer> layers, List<Weights> weights, double scale) {
        List<String> inputs = IntStream.rangeClosed(1, layers.getFirst().size())
                .mapToObj(i -> "$x_" + (i < 10 ? String.valueOf(i) : "{" + i + "}") + "$")
                .toList();
        int outputs = layers.getLast().size();
        List<String> names = IntStream.rangeClosed(1, outputs)
                .mapToObj(i -> outputs == 1 ? "$ŷ$" : "$ŷ_" + i + "$")
                .toList();
        List<String> matrices = IntStream.rangeClosed(1, weights.size())
                .mapToObj(l -> "$W^[" + l + "]$")
                .toList();
        return new NetworkDiagram(layers, weights, scale, inputs, names, List.of(), matrices, 0);
    }

    /// With other names beneath the edges, that of the weights into one layer pointed out.
    public NetworkDiagram weightNames(List<String> names, int intoLayer) {
        return new NetworkDiagram(layers, weights, scale, inputs, outputs, notes, names, intoLayer);
    }

    public NetworkDiagram outputs(List<String> names) {
        return new NetworkDiagram(layers, weights, scale, inputs, names, notes, weightNames, pointedOut);
    }

    public NetworkDiagram notes(List<EdgeNote> numbers) {
        return new NetworkDiagram(layers, weights, scale, inputs, outputs, numbers, weightNames, pointedOut);
    }

    public NetworkDiagram withoutWeightNames() {
        return new NetworkDiagram(layers, weights, scale, inputs, outputs, notes, List.of(), 0);
    }

    /// Where the units stand, for hit tests.
    public NetworkLayout layout(Sheet sheet) {
        boolean noted = layers.stream().anyMatch(it -> !it.note().isEmpty());
        double top = sheet.unit(titled() ? TITLE : 6);
        boolean footed = noted || (!weightNames.isEmpty() && !titled());
        double foot = footed ? FOOT : 8;
        double bottom = sheet.height() - sheet.unit(foot + dialHeight());
        NetworkLayout whole = new NetworkLayout(
                layers, 0, top, sheet.width(), bottom, sheet.style().unit());
        double beneath = dialHeight() > 0 ? sheet.unit(DialPainter.HALF_WIDTH) : 0;
        double left = Math.max(beneath, whole.radius(0) + widest(sheet, inputs) + sheet.unit(14));
        double right = whole.radius(layers.size() - 1) + widest(sheet, outputs) + sheet.unit(14);
        return whole.between(left, sheet.width() - right);
    }

    /// Layers across, pixels down: for finding out what is pressed.
    @Override
    public Frame frame(Sheet sheet) {
        NetworkLayout layout = layout(sheet);
        int last = Math.max(1, layers.size() - 1);
        Axis down = new Axis(sheet.height(), 0, false, Numerals.PLAIN, List.of(), "");
        return new Frame(
                Axis.linear(0, last), down, layout.x(0), 0, layout.x(0) + last * layout.pitch(), sheet.height());
    }

    /// Where on its dial a layer is pressed, if it is its dial that is pressed, with a little mercy.
    ///
    /// @param x a place in the coordinates of [#frame]
    public static OptionalDouble dialAt(int layer, double x, Frame frame, double unit) {
        double pixels = (x - layer) * frame.width() / frame.x().max();
        return DialPainter.positionAt(pixels, frame.width() / frame.x().max(), unit);
    }

    private boolean titled() {
        return layers.stream().anyMatch(it -> !it.title().isEmpty());
    }

    private double dialHeight() {
        return layers.stream().anyMatch(it -> it.dial() != null) ? DialPainter.HEIGHT : 0;
    }

    private static double widest(Sheet sheet, List<String> names) {
        return names.stream()
                .flatMap(String::lines)
                .mapToDouble(it -> sheet.surface().widthOf(it, name(sheet)))
                .max()
                .orElse(0);
    }

    @Override
    public void paint(Sheet sheet) {
        NetworkLayout layout = layout(sheet);
        for (int l = 0; l < layers.size(); l++) {
            if (layers.get(l).lit()) {
                spotlight(sheet, layout, l);
            }
        }
        new EdgePainter(sheet, layout, layers, scale).paint(weights);
        for (int l = 0; l < layers.size(); l++) {
            units(sheet, layout, l);
            captions(sheet, layout, l);
        }
        notes.forEach(note -> note(sheet, layout, note));
        names(sheet, layout, 0, inputs);
        names(sheet, layout, layers.size() - 1, outputs);
        weightNames(sheet, layout);
    }

    private void spotlight(Sheet sheet, NetworkLayout layout, int layer) {
        double half = spotlightHalf(sheet, layout);
        double left = Math.rint(layout.x(layer) - half);
        sheet.surface()
                .fillRect(left, 2, 2 * half, sheet.height() - 4, sheet.unit(10), sheet.color(Token.LAMBDA_TINT, 0.5));
        sheet.surface()
                .strokeRect(
                        left + 0.5,
                        2.5,
                        2 * half,
                        sheet.height() - 5,
                        sheet.unit(10),
                        sheet.stroke(Token.LAMBDA, sheet.unit(1.6)));
    }

    private void units(Sheet sheet, NetworkLayout layout, int layer) {
        double x = layout.x(layer);
        double radius = layout.radius(layer);
        List<Unit> units = layers.get(layer).units();
        for (int i = 0; i < units.size(); i++) {
            boolean connected = EdgePainter.isConnected(weights, layer, i, scale);
            unit(sheet, units.get(i), x, layout.y(layer, i), radius, connected);
        }
    }

    private static void unit(Sheet sheet, Unit unit, double x, double y, double radius, boolean connected) {
        var surface = sheet.surface();
        surface.fillCircle(x, y, radius, fill(sheet, unit));
        double width = sheet.unit(Math.min(EDGE, radius * 0.4));
        if (unit.dropped()) {
            Dash dashes = Dash.of(2.5, 2.5).scaled(sheet.style().unit());
            surface.strokeCircle(x, y, radius, sheet.stroke(Token.CTL, width).dashed(dashes));
            surface.stroke(Outline.cross(x, y, radius * 0.55), sheet.stroke(Token.BAD, sheet.unit(1.8)));
            return;
        }
        surface.strokeCircle(x, y, radius, Stroke.of(outline(sheet, unit, connected), width));
        if (!unit.text().isEmpty()) {
            TextStyle number = sheet.numbers(Token.INK).middle();
            surface.write(unit.text(), x, y + sheet.style().text() * 0.36, number);
        }
    }

    private static Color outline(Sheet sheet, Unit unit, boolean connected) {
        if (!Double.isNaN(unit.influence())) {
            return sheet.color(Token.CTL).interpolate(sheet.color(Token.INK2), unit.influence());
        }
        return sheet.color(connected ? Token.INK2 : Token.LINE);
    }

    private static Color fill(Sheet sheet, Unit unit) {
        if (!Double.isNaN(unit.influence()) && !unit.dropped()) {
            return sheet.color(Token.CARD).interpolate(sheet.color(Token.INK2), unit.influence());
        }
        return Double.isNaN(unit.activation()) || unit.dropped()
                ? sheet.color(Token.CARD)
                : sheet.palette().field().color((unit.activation() + 1) / 2);
    }

    private void captions(Sheet sheet, NetworkLayout layout, int layer) {
        Layer shown = layers.get(layer);
        Token color = shown.lit() ? Token.LAMBDA : Token.INK2;
        double x = layout.x(layer);
        sheet.surface().write(shown.title(), x, sheet.unit(TITLE_LINE), titleStyle(sheet, color));
        TextStyle note = sheet.numbers(color).middle();
        sheet.surface().write(shown.note(), x, noteLine(sheet), shown.lit() ? note.bold() : note);
        Dial dial = shown.dial();
        if (dial != null) {
            new DialPainter(sheet, layout).paint(layer, dial);
        }
    }

    private double noteLine(Sheet sheet) {
        return sheet.height() - sheet.unit(12 + dialHeight());
    }

    private void names(Sheet sheet, NetworkLayout layout, int layer, List<String> names) {
        if (layers.get(layer).size() > MOST_NAMED) {
            return;
        }
        boolean input = layer == 0;
        double away = layout.radius(layer) + sheet.unit(7);
        TextStyle style = input ? name(sheet).end() : name(sheet);
        for (int i = 0; i < Math.min(names.size(), layers.get(layer).size()); i++) {
            double x = input ? layout.x(layer) - away : layout.x(layer) + away;
            double y = layout.y(layer, i) + sheet.unit(5);
            for (String line : names.get(i).lines().toList()) {
                sheet.surface().write(line, x, y, style);
                y += 1.4 * sheet.style().text();
            }
        }
    }

    private static double spotlightHalf(Sheet sheet, NetworkLayout layout) {
        return Math.min(sheet.unit(SPOTLIGHT), layout.pitch() * 0.42);
    }

    private void weightNames(Sheet sheet, NetworkLayout layout) {
        for (int l = 1; l <= weightNames.size(); l++) {
            TextStyle plain =
                    sheet.words(l == pointedOut ? Token.LAMBDA : Token.INK2).middle();
            TextStyle style = l == pointedOut ? plain.bold() : plain;
            double left = layout.x(l - 1) + titleHalf(sheet, layout, l - 1);
            double right = layout.x(l) - titleHalf(sheet, layout, l);
            double y = titled() ? sheet.unit(TITLE_LINE) : noteLine(sheet) + sheet.unit(1);
            for (String line : weightNames.get(l - 1).lines().toList()) {
                sheet.surface().write(line, (left + right) / 2, y, style);
                y += 1.3 * sheet.style().text();
            }
        }
    }

    /// Half the room that a layer's title takes; nothing where layers have none.
    private double titleHalf(Sheet sheet, NetworkLayout layout, int layer) {
        Layer shown = layers.get(layer);
        return !titled()
                ? 0
                : shown.lit()
                        ? spotlightHalf(sheet, layout)
                        : sheet.surface().widthOf(shown.title(), titleStyle(sheet, Token.INK2)) / 2;
    }

    private static TextStyle titleStyle(Sheet sheet, Token color) {
        return sheet.words(color).size(sheet.style().text() + 1).bold().middle();
    }

    private static void note(Sheet sheet, NetworkLayout layout, EdgeNote note) {
        double x = layout.x(note.layer());
        double y = layout.y(note.layer(), note.from());
        double dx = layout.x(note.layer() + 1) - x;
        double dy = layout.y(note.layer() + 1, note.to()) - y;
        TextStyle style =
                sheet.numbers(note.lit() ? Token.ALPHA : Token.INK2).middle().halo(sheet.color(Token.HALO));
        double baseline = y + dy / 3 + sheet.style().text() * 0.36;
        sheet.surface().write(note.text(), x + dx / 3, baseline, note.lit() ? style.bold() : style);
    }

    private static TextStyle name(Sheet sheet) {
        return sheet.words(Token.INK);
    }
}
