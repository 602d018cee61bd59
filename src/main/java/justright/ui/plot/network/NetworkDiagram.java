package justright.ui.plot.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Numerals;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
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
    private static final double FOOT = 30;
    private static final double BESIDE = 14;

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

    /// The same with other columns of as many units.
    public NetworkDiagram layers(List<Layer> columns) {
        return new NetworkDiagram(columns, weights, scale, inputs, outputs, notes, weightNames, pointedOut);
    }

    public NetworkDiagram inputs(List<String> names) {
        return new NetworkDiagram(layers, weights, scale, names, outputs, notes, weightNames, pointedOut);
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
        double before = widest(sheet, inputs) + sheet.unit(BESIDE);
        double after = widest(sheet, outputs) + sheet.unit(BESIDE);
        double room = sheet.width() - before - after;
        double unit = sheet.style().unit();
        NetworkLayout whole = isPictured()
                ? NetworkLayout.ofTiles(layers, sheet.width(), room, top, bottom, unit)
                : NetworkLayout.ofCircles(layers, sheet.width(), top, bottom, unit);
        double beneath = dialHeight() > 0 ? sheet.unit(DialPainter.HALF_WIDTH) : 0;
        double left = Math.max(beneath, whole.radius(0) + before);
        double right = whole.radius(layers.size() - 1) + after;
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

    /// Whether units show what they answer over the plane.
    boolean isPictured() {
        return layers.stream().flatMap(layer -> layer.units().stream()).anyMatch(unit -> unit.picture() != null);
    }

    boolean titled() {
        return layers.stream().anyMatch(it -> !it.title().isEmpty());
    }

    double dialHeight() {
        return layers.stream().anyMatch(it -> it.dial() != null) ? DialPainter.HEIGHT : 0;
    }

    private static double widest(Sheet sheet, List<String> names) {
        return names.stream()
                .flatMap(String::lines)
                .mapToDouble(it -> sheet.surface().widthOf(it, sheet.words(Token.INK)))
                .max()
                .orElse(0);
    }

    @Override
    public void paint(Sheet sheet) {
        NetworkLayout layout = layout(sheet);
        CaptionPainter captions = new CaptionPainter(this, sheet, layout);
        for (int l = 0; l < layers.size(); l++) {
            if (layers.get(l).lit()) {
                captions.spotlight(l);
            }
        }
        new EdgePainter(sheet, layout, layers, scale).paint(weights);
        UnitPainter painter = new UnitPainter(sheet, scale);
        everyUnit(
                layout,
                (l, i) -> painter.picture(layers.get(l).units().get(i), layout.x(l), layout.y(l, i), layout.radius(l)));
        everyUnit(
                layout,
                (l, i) -> painter.paint(
                        layers.get(l).units().get(i),
                        layout.x(l),
                        layout.y(l, i),
                        layout.radius(l),
                        EdgePainter.isConnected(weights, l, i, scale)));
        for (int l = 0; l < layers.size(); l++) {
            captions.titles(l);
        }
        notes.forEach(captions::note);
        captions.names(0, inputs);
        captions.names(layers.size() - 1, outputs);
        captions.weightNames();
    }

    /// Does something with every unit that has a place.
    private void everyUnit(NetworkLayout layout, Deed what) {
        for (int l = 0; l < layers.size(); l++) {
            for (int i = layout.first(l); i < layout.first(l) + layout.shown(l); i++) {
                what.at(l, i);
            }
        }
    }

    private interface Deed {
        void at(int layer, int unit);
    }
}
