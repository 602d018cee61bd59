package justright.lab.stage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Spot;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.UnitPicture;
import justright.ui.plot.network.Weights;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The parts of a network in words: what is written beside the part pointed at, what a screen reader says.
final class NetworkNames {

    private final NetworkDiagram diagram;
    private final Words words;

    NetworkNames(NetworkDiagram diagram, Words words) {
        this.diagram = diagram;
        this.words = words;
    }

    /// For eyes: where it is, then its value.
    List<String> lines(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit unit -> unitLines(unit);
            case Spot.AtBias bias -> List.of(unit(bias.layer(), bias.unit()), "$b$ = " + number(bias(bias)) + " ↕");
            case Spot.AtEdge edge ->
                List.of(
                        unit(edge.layer() - 1, edge.from()) + " → " + unit(edge.layer(), edge.to()),
                        "$w$ = " + number(weight(edge)) + " ↕");
            case Spot.AtMore more -> List.of(words.get("net.more"));
        };
    }

    private List<String> unitLines(Spot.AtUnit unit) {
        String name = unit(unit.layer(), unit.unit());
        Unit shown = diagram.layers().get(unit.layer()).units().get(unit.unit());
        UnitPicture picture = shown.picture();
        if (picture == null) {
            return List.of(name);
        }
        String range = words.get("net.range", number(picture.low()), number(picture.high()));
        return Double.isNaN(shown.bias())
                ? List.of(range, name)
                : List.of(range, "$b$ = " + number(shown.bias()), name);
    }

    /// For ears: a sentence.
    String spoken(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit(int layer, int unit) -> {
                double b = diagram.layers().get(layer).units().get(unit).bias();
                yield Double.isNaN(b)
                        ? plain(unit(layer, unit))
                        : words.get("net.unit.spoken", plain(unit(layer, unit)), number(b));
            }
            case Spot.AtBias bias ->
                words.get("net.unit.spoken", plain(unit(bias.layer(), bias.unit())), number(bias(bias)));
            case Spot.AtEdge edge ->
                words.get(
                        "net.edge.spoken",
                        plain(unit(edge.layer() - 1, edge.from())),
                        plain(unit(edge.layer(), edge.to())),
                        number(weight(edge)));
            case Spot.AtMore _ -> words.get("net.more");
        };
    }

    /// The network as a whole, in place of its picture.
    String summary() {
        int last = diagram.layers().size() - 1;
        String sizes = IntStream.range(1, last)
                .mapToObj(l -> Numbers.whole(diagram.layers().get(l).size()))
                .collect(Collectors.joining(", "));
        long inputs = diagram.layers().getFirst().units().stream()
                .filter(it -> !it.idle())
                .count();
        String outputs = Numbers.whole(diagram.layers().get(last).size());
        String whole = sizes.isEmpty()
                ? words.get("net.summary.shallow", Numbers.whole(inputs), outputs)
                : words.get("net.summary", Numbers.whole(inputs), sizes, outputs);
        return whole + " " + words.get("net.largest", spoken(largest()));
    }

    private Spot.AtEdge largest() {
        Spot.AtEdge largest = new Spot.AtEdge(1, 0, 0);
        for (int l = 1; l <= diagram.weights().size(); l++) {
            Weights weights = diagram.weights().get(l - 1);
            for (int to = 0; to < weights.to(); to++) {
                for (int from = 0; from < weights.from(); from++) {
                    if (Math.abs(weights.get(to, from)) > Math.abs(weight(largest))) {
                        largest = new Spot.AtEdge(l, to, from);
                    }
                }
            }
        }
        return largest;
    }

    /// How many units a layer has, for its title.
    String title(int layer, boolean brief) {
        int last = diagram.layers().size() - 1;
        Layer shown = diagram.layers().get(layer);
        if (layer == 0 || layer == last) {
            return brief ? "" : words.get(layer == 0 ? "net.inputs" : "net.output");
        }
        String count = Numbers.whole(shown.size());
        return brief ? count : words.get(shown.size() == 1 ? "net.units.one" : "net.units", count);
    }

    private String unit(int layer, int unit) {
        int last = diagram.layers().size() - 1;
        List<String> names = layer == 0 ? diagram.inputs() : layer == last ? diagram.outputs() : List.of();
        return unit < names.size()
                ? names.get(unit)
                : words.get("net.unit", Numbers.whole(layer), Numbers.whole(unit + 1L));
    }

    /// A formula as a voice can say it.
    private static String plain(String label) {
        return label.replace("$", "").replace("_", "").replace("{", "").replace("}", "");
    }

    private double weight(Spot.AtEdge edge) {
        return diagram.weights().get(edge.layer() - 1).get(edge.to(), edge.from());
    }

    private double bias(Spot.AtBias bias) {
        return diagram.layers().get(bias.layer()).units().get(bias.unit()).bias();
    }

    private static String number(double value) {
        return Math.abs(value) >= 1 || value == 0 ? Numbers.fixed(value, 2) : Numbers.significant(value, 2);
    }
}
