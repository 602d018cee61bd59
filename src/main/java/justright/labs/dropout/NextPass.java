package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// The forward pass of the next update, with the masks that it will draw: every layer that can drop units, bottom up.
///
/// @param answers P(y = 1) of the thinned networks, one for each example
@SuppressWarnings("ArrayRecordComponent") // a picture of a moment, never compared
record NextPass(List<LayerDraw> layers, double[] answers) {

    NextPass {
        layers = List.copyOf(layers);
    }

    static NextPass of(DropoutFrame frame) {
        Architecture architecture = frame.architecture();
        Batch train =
                Batch.of(frame.problem().train().x(), frame.problem().train().y());
        List<DMatrixRMaj> uniforms = uniforms(architecture, train.size(), Chance.ofState(frame.chance()));
        Masks masks = masks(architecture, uniforms);
        List<DMatrixRMaj> drawn = new ArrayList<>();
        for (int l = 0; l < architecture.depth(); l++) {
            drawn.add(masks.drops(l) ? masks.mask(l) : allKept(uniforms.get(l)));
        }
        frame.implementation().prepare(masks);
        Network network = Network.of(frame.thinned());
        network.forwardTraining(train, masks);
        List<LayerDraw> layers = new ArrayList<>();
        for (int l = 0; l < architecture.depth(); l++) {
            DMatrixRMaj before = l == 0 ? train.X() : network.activations(l);
            layers.add(new LayerDraw(
                    l,
                    architecture.keepProb(l),
                    before,
                    uniforms.get(l),
                    drawn.get(l),
                    network.A(l),
                    network.Z(l + 1)));
        }
        return new NextPass(layers, network.predictions().data);
    }

    /// The numbers that [Masks#draw] will draw, in its order: none where every unit is kept.
    static List<DMatrixRMaj> uniforms(Architecture architecture, int m, Chance chance) {
        List<DMatrixRMaj> uniforms = new ArrayList<>();
        for (int l = 0; l < architecture.depth(); l++) {
            DMatrixRMaj uniform = new DMatrixRMaj(architecture.units(l), m);
            if (architecture.keepProb(l) < 1) {
                for (int i = 0; i < uniform.getNumElements(); i++) {
                    uniform.data[i] = chance.uniform();
                }
            }
            uniforms.add(uniform);
        }
        return uniforms;
    }

    static Masks masks(Architecture architecture, List<DMatrixRMaj> uniforms) {
        Masks masks = Masks.none(architecture);
        for (int l = 0; l < uniforms.size(); l++) {
            double p = architecture.keepProb(l);
            if (p < 1) {
                masks.set(l, p, Masks.compare(uniforms.get(l), p));
            }
        }
        return masks;
    }

    private static DMatrixRMaj allKept(DMatrixRMaj like) {
        DMatrixRMaj all = new DMatrixRMaj(like.numRows, like.numCols);
        all.fill(1);
        return all;
    }

    /// The layer that is looked at; the topmost if there are fewer.
    LayerDraw layer(int l) {
        return layers.get(Math.min(l, layers.size() - 1));
    }
}
