package justright.labs.dropout;

import java.util.ArrayList;
import java.util.List;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.training.problem.Problem;
import justright.ui.plot.field.Grid;
import org.ejml.data.DMatrixRMaj;

/// Test time done wrong: the same questions, answered by many thinned networks. Within a call every place of the plane
/// is asked of the same thinned network.
///
/// @param calls what each thinned network answers
/// @param spread the standard deviation of the answers, place by place
/// @param devErrors the dev error of each call, every example with a mask of its own
record Tremble(List<Grid> calls, Grid spread, List<Double> devErrors) {

    static final int CALLS = 24;

    private static final int NODES = 49;

    Tremble {
        calls = List.copyOf(calls);
        devErrors = List.copyOf(devErrors);
    }

    /// @param chance of the masks; another one, and the boundaries lie elsewhere
    static Tremble of(DropoutFrame frame, Chance chance) {
        Plane plane = new Plane(NODES, frame.design().inputs());
        Network network = Network.of(frame.thinned());
        Batch dev = Batch.of(frame.problem().dev().x(), frame.problem().dev().y());
        Masks own = Masks.none(frame.architecture());
        List<Grid> calls = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            Masks masks = oneForAll(frame.architecture(), plane.widest(), chance);
            calls.add(plane.ask(network, strip -> network.forwardTraining(strip, masks)));
            own.draw(frame.architecture(), dev.size(), chance);
            network.forwardTraining(dev, own);
            errors.add((double) network.errors() / dev.size());
        }
        return new Tremble(calls, spread(calls), errors);
    }

    /// The dev error of a call, on average.
    double meanDevError() {
        return devErrors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    double lowestDevError() {
        return devErrors.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double highestDevError() {
        return devErrors.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /// Masks of one example, repeated for m.
    private static Masks oneForAll(Architecture architecture, int m, Chance chance) {
        Masks one = Masks.none(architecture);
        one.draw(architecture, 1, chance);
        Masks all = Masks.none(architecture);
        for (int l = 0; l < architecture.depth(); l++) {
            if (one.drops(l)) {
                DMatrixRMaj mask = one.mask(l);
                DMatrixRMaj repeated = new DMatrixRMaj(mask.numRows, m);
                for (int i = 0; i < repeated.getNumElements(); i++) {
                    repeated.data[i] = mask.data[Math.floorDiv(i, m)];
                }
                all.set(l, one.keepProb(l), repeated);
            }
        }
        return all;
    }

    private static Grid spread(List<Grid> calls) {
        return Grid.of(-Problem.REACH, Problem.REACH, -Problem.REACH, Problem.REACH, NODES, (x, y) -> {
            double sum = 0;
            double squares = 0;
            for (Grid call : calls) {
                double p = call.at(x, y);
                sum += p;
                squares += p * p;
            }
            double mean = sum / calls.size();
            return Math.sqrt(Math.max(0, squares / calls.size() - mean * mean));
        });
    }
}
