package justright.labs.depth;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import justright.engine.network.Gradients;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainedNetwork;
import org.ejml.data.DMatrixRMaj;

/// A deep network: a pass through it that is looked at layer by layer, or its training by plain descent on all
/// examples.
///
/// The pass is made as a whole whenever the parameters change; the steps of [Course#PASS] only walk through it.
final class DepthRun implements Experiment<Rate, DepthFrame> {

    private final Design design;
    private final Signs signs;
    private final Ends ends;
    private final Parameters first;
    private final Parameters parameters;
    private final Network network;
    private final Gradients gradients;
    private Passage passage;
    private int step;

    private record Saved(int step, Parameters parameters) {}

    DepthRun(Design design, long seed) {
        this.design = design;
        signs = Signs.of(design.width(), Signs.EXAMPLES, seed);
        Parameters drawn = design.parameters(signs.head(), seed);
        ends = Ends.of(design, drawn, seed);
        first = design.rounded(drawn);
        parameters = first.copy();
        network = Network.of(parameters, design.precision().kernel());
        gradients = Gradients.zeros(parameters.architecture());
        passage = Passage.of(network, signs.batch(), gradients);
    }

    @Override
    public void step(Rate rate) {
        step++;
        if (design.course() == Course.TRAIN) {
            network.descend(rate.learningRate(), Penalty.NONE, gradients);
            passage = Passage.of(network, signs.batch(), gradients);
        }
    }

    /// A pass may overflow, it is looked at nevertheless; training is over when something does.
    @Override
    public boolean isFinite() {
        return design.course() == Course.PASS || (passage.isFinite() && parameters.isFinite());
    }

    @Override
    public DepthFrame frame(Rate rate) {
        List<Double> moved = design.course() == Course.PASS || step == 0
                ? Collections.nCopies(design.depth(), 0.0)
                : IntStream.rangeClosed(1, design.depth()).mapToObj(this::moved).toList();
        return new DepthFrame(design, passage, moved, ends);
    }

    private double moved(int l) {
        DMatrixRMaj from = first.W(l);
        double[] way = parameters.W(l).data.clone();
        for (int i = 0; i < way.length; i++) {
            way[i] -= from.data[i];
        }
        return Size.of(way) / Size.of(from.data);
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(Series.COST, Series.TRAIN_ERROR);
    }

    @Override
    public Measures measure(Rate rate) {
        return Measures.builder()
                .put(Series.COST, passage.cost())
                .put(Series.TRAIN_ERROR, passage.error())
                .build();
    }

    /// The network that is trained, in 64 bits; NumPy adds up otherwise in 32.
    @Override
    public List<TrainedNetwork<Rate>> networks() {
        if (design.course() == Course.PASS || design.precision() != Precision.DOUBLE) {
            return List.of();
        }
        return List.of(TrainedNetwork.of(parameters, signs.batch(), signs.batch(), 0)
                .by((Rate rate) -> Hyperparameters.fullBatch(UpdateRule.descent(rate.learningRate(), Penalty.NONE)))
                .withoutDev());
    }

    @Override
    public Object save() {
        return new Saved(step, design.course() == Course.PASS ? first : parameters.copy());
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        step = moment.step();
        if (design.course() == Course.TRAIN) {
            moment.parameters().copyInto(parameters);
            passage = Passage.of(network, signs.batch(), gradients);
        }
    }
}
