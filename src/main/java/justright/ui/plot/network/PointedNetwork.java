package justright.ui.plot.network;

import java.util.List;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import org.jspecify.annotations.Nullable;

/// A network with a part that is pointed at and one that is selected: what is over the diagram is painted apart from
/// it, so that hovering costs little.
///
/// @param hovered what is under the pointer; null for nothing
/// @param selected what keys act upon; null for nothing
/// @param lines what is written beside the part pointed at; empty for nothing
/// @param closeUp whether the unit pointed at is shown enlarged
public record PointedNetwork(
        NetworkDiagram diagram,
        @Nullable Spot hovered,
        @Nullable Spot selected,
        List<String> lines,
        boolean closeUp) implements Plot {

    public PointedNetwork {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Plot> layers(Sheet sheet) {
        return List.of(diagram, new Pointers(this));
    }

    @Override
    public Frame frame(Sheet sheet) {
        return diagram.frame(sheet);
    }

    @Override
    public void paint(Sheet sheet) {
        layers(sheet).forEach(layer -> layer.paint(sheet));
    }

    private record Pointers(PointedNetwork network) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            new PointerPainter(network.diagram(), sheet).paint(network);
        }
    }
}
