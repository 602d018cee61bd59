package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Parameters;
import justright.ui.plot.network.Dial;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.Weights;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The thinned network of one example in the next iteration, as a diagram.
final class NetworkPicture {

    /// The |w| drawn in full width.
    private static final double SCALE = 2;

    private final DropoutPicture picture;
    private final Knobs knobs;
    private final Words words;
    private final int example;
    private final boolean brief;

    NetworkPicture(DropoutPicture picture, Knobs knobs, Words words, boolean brief) {
        this.picture = picture;
        this.knobs = knobs;
        this.words = words;
        this.brief = brief;
        example = Math.min(knobs.heldExample(), picture.frame().problem().m() - 1);
    }

    NetworkDiagram diagram() {
        Parameters parameters = picture.frame().thinned();
        List<Weights> weights = IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> new Weights(parameters.W(l).numRows, parameters.W(l).numCols, parameters.W(l).data))
                .toList();
        Design design = picture.frame().design();
        return NetworkDiagram.of(layers(), weights, SCALE)
                .outputs(List.of(output()))
                .weightNames(matrices(design), design.largestMatrix());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        for (LayerDraw draw : picture.pass().layers()) {
            layers.add(layer(draw));
        }
        double answer = picture.pass().answers()[example];
        layers.add(Layer.of(List.of(Unit.active(2 * answer - 1))));
        return layers;
    }

    private Layer layer(LayerDraw draw) {
        int l = draw.layer();
        List<Unit> units =
                IntStream.range(0, draw.units()).mapToObj(i -> unit(draw, i)).toList();
        String name = l == 0 ? words.get("network.inputs") : words.get("network.layer", Numbers.whole(l));
        String kept = words.get(
                brief ? "network.kept.brief" : "network.kept",
                Numbers.whole(draw.kept(example)),
                Numbers.whole(draw.units()));
        return Layer.of(units).titled(name, kept).lit(l == knobs.shownLayer()).dial(dial(l));
    }

    private Unit unit(LayerDraw draw, int unit) {
        if (!draw.keeps(unit, example)) {
            return Unit.DROPPED;
        }
        double a = draw.before().get(unit, example);
        return Unit.active(draw.layer() == 0 ? Math.tanh(a) : a);
    }

    private Dial dial(int l) {
        double p = knobs.keep.get(l).get();
        boolean warned = l == 0 && p < Knobs.LEAST_INPUT && knobs.dropout.get();
        double position = knobs.keep.get(l).scale().position(p);
        return new Dial(position, Numbers.fixed(p, 2), knobs.dropout.get(), warned);
    }

    private String output() {
        double answer = picture.pass().answers()[example];
        int label = picture.frame().problem().train().label(example);
        return "$ŷ$ = " + Numbers.fixed(answer, brief ? 2 : 3) + "\n$y$ = " + label;
    }

    private List<String> matrices(Design design) {
        return IntStream.rangeClosed(1, design.hiddenLayers() + 1)
                .mapToObj(l -> "$W^[" + l + "]$"
                        + (brief ? "\n" : " ") + design.units(l) + "×" + design.units(l - 1)
                        + (l == design.largestMatrix() ? "\n" + words.get("network.largest") : ""))
                .toList();
    }
}
