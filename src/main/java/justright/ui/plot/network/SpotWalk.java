package justright.ui.plot.network;

import java.util.Optional;
import java.util.stream.IntStream;

/// Walking through a network by arrow keys: up and down among the units of a layer, left from a unit to the weights
/// that lead into it, up and down among those, left again to where one comes from, right back.
public final class SpotWalk {

    private final NetworkDiagram diagram;

    public SpotWalk(NetworkDiagram diagram) {
        this.diagram = diagram;
    }

    /// Where a walk begins: at the first unit of the first layer after the input.
    public Spot start() {
        return new Spot.AtUnit(Math.min(1, diagram.layers().size() - 1), 0);
    }

    /// Whether the network still has this part, for one that was changed meanwhile.
    public boolean has(Spot spot) {
        return switch (spot) {
            case Spot.AtUnit unit -> has(unit.layer(), unit.unit());
            case Spot.AtBias bias -> has(bias.layer(), bias.unit());
            case Spot.AtEdge edge ->
                edge.layer() > 0 && has(edge.layer(), edge.to()) && has(edge.layer() - 1, edge.from());
            case Spot.AtMore more -> has(more.layer(), 0);
        };
    }

    public Spot up(Spot spot) {
        return vertically(spot, -1);
    }

    public Spot down(Spot spot) {
        return vertically(spot, 1);
    }

    /// From a unit to the strongest weight that leads into it, from a weight to the unit it comes from.
    public Spot left(Spot spot) {
        return switch (spot) {
            case Spot.AtEdge edge -> new Spot.AtUnit(edge.layer() - 1, edge.from());
            case Spot.AtUnit unit -> strongest(unit.layer(), unit.unit()).orElse(unit);
            case Spot.AtBias bias -> strongest(bias.layer(), bias.unit()).orElse(bias);
            case Spot.AtMore more -> more;
        };
    }

    /// From a weight to the unit it leads into, from a unit to the strongest weight that leaves it.
    public Spot right(Spot spot) {
        return switch (spot) {
            case Spot.AtEdge edge -> new Spot.AtUnit(edge.layer(), edge.to());
            case Spot.AtUnit unit -> leaving(unit.layer(), unit.unit()).orElse(unit);
            case Spot.AtBias bias -> leaving(bias.layer(), bias.unit()).orElse(bias);
            case Spot.AtMore more -> more;
        };
    }

    private Spot vertically(Spot spot, int step) {
        return switch (spot) {
            case Spot.AtUnit unit -> new Spot.AtUnit(unit.layer(), next(unit.layer(), unit.unit(), step));
            case Spot.AtBias bias -> new Spot.AtBias(bias.layer(), next(bias.layer(), bias.unit(), step));
            case Spot.AtEdge edge ->
                new Spot.AtEdge(edge.layer(), edge.to(), nextOpen(edge.layer() - 1, edge.from(), step));
            case Spot.AtMore more -> more;
        };
    }

    private int next(int layer, int unit, int step) {
        return Math.clamp(unit + (long) step, 0, diagram.layers().get(layer).size() - 1);
    }

    /// The next unit that has edges, or the same if there is none.
    private int nextOpen(int layer, int unit, int step) {
        for (int i = unit + step; i >= 0 && i < diagram.layers().get(layer).size(); i += step) {
            if (isOpen(layer, i)) {
                return i;
            }
        }
        return unit;
    }

    private Optional<Spot> strongest(int layer, int to) {
        if (layer == 0 || !isOpen(layer, to)) {
            return Optional.empty();
        }
        Weights weights = diagram.weights().get(layer - 1);
        return IntStream.range(0, weights.from())
                .filter(from -> isOpen(layer - 1, from))
                .boxed()
                .max((a, b) -> Double.compare(Math.abs(weights.get(to, a)), Math.abs(weights.get(to, b))))
                .map(from -> new Spot.AtEdge(layer, to, from));
    }

    private Optional<Spot> leaving(int layer, int from) {
        if (layer >= diagram.weights().size() || !isOpen(layer, from)) {
            return Optional.empty();
        }
        Weights weights = diagram.weights().get(layer);
        return IntStream.range(0, weights.to())
                .filter(to -> isOpen(layer + 1, to))
                .boxed()
                .max((a, b) -> Double.compare(Math.abs(weights.get(a, from)), Math.abs(weights.get(b, from))))
                .map(to -> new Spot.AtEdge(layer + 1, to, from));
    }

    private boolean has(int layer, int unit) {
        return layer < diagram.layers().size()
                && unit < diagram.layers().get(layer).size();
    }

    private boolean isOpen(int layer, int unit) {
        return !diagram.layers().get(layer).units().get(unit).isCut();
    }
}
