package justright.labs.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.network.Parameters;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.UnitPicture;
import justright.ui.plot.network.Weights;
import org.ejml.data.DMatrixRMaj;

/// The network of a moment as a diagram. Over the plane all features stand in the input column, those that are not fed
/// idle.
final class PlayDiagram {

    /// The |w| drawn in full width, the same all the time, so that growing is seen.
    private static final double SCALE = 4;

    private static final List<Feature> FEATURES = List.of(Feature.values());

    private final Task task;
    private final Parameters parameters;
    private final Optional<UnitViews> views;
    private final List<Feature> fed;

    PlayDiagram(Task task, Parameters parameters, Optional<UnitViews> views, FeatureSet fed) {
        this.task = task;
        this.parameters = parameters;
        this.views = views;
        this.fed = task.features() == 2 ? fed.features() : List.of();
    }

    NetworkDiagram diagram() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.of(inputs()));
        for (int l = 1; l <= parameters.depth(); l++) {
            layers.add(Layer.of(units(l)));
        }
        List<Weights> weights = IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> l == 1 ? first() : weights(l))
                .toList();
        return NetworkDiagram.of(layers, weights, SCALE)
                .withoutWeightNames()
                .inputs(names())
                .outputs(outputs());
    }

    private static int place(Feature feature) {
        return FEATURES.indexOf(feature);
    }

    private boolean showsFeatures() {
        return !fed.isEmpty() && views.isPresent();
    }

    private List<String> names() {
        return showsFeatures()
                ? Arrays.stream(Feature.values()).map(Feature::formula).toList()
                : task.inputNames().stream().map(name -> name.replace('_', ' ')).toList();
    }

    private List<String> outputs() {
        return task.classes() > 2 ? task.train().classNames() : List.of("$ŷ$");
    }

    private List<Unit> inputs() {
        if (!showsFeatures()) {
            return units(0);
        }
        return Arrays.stream(Feature.values())
                .map(feature -> Unit.pictured(views.orElseThrow().features().get(place(feature)))
                        .idle(!fed.contains(feature)))
                .toList();
    }

    private List<Unit> units(int l) {
        int count = parameters.architecture().units(l);
        return IntStream.range(0, count)
                .mapToObj(unit -> {
                    Unit shown = views.map(all -> Unit.pictured(picture(all, l, unit)))
                            .orElse(Unit.PLAIN);
                    return l == 0 || views.isEmpty()
                            ? shown
                            : shown.bias(Handwork.bias(parameters, l).get(unit, 0));
                })
                .toList();
    }

    private static UnitPicture picture(UnitViews all, int l, int unit) {
        return all.layers().get(l).get(unit);
    }

    /// W⁽¹⁾ with a column of zeros for each feature that is not fed.
    private Weights first() {
        DMatrixRMaj w = parameters.W(1);
        if (!showsFeatures()) {
            return weights(1);
        }
        int columns = Feature.values().length;
        int units = parameters.architecture().units(1);
        double[] wide = new double[units * columns];
        for (int row = 0; row < units; row++) {
            for (int i = 0; i < fed.size(); i++) {
                wide[row * columns + place(fed.get(i))] = w.get(row, i);
            }
        }
        return new Weights(units, columns, wide);
    }

    /// Maxout's pieces lie below one another: the first is shown.
    private Weights weights(int l) {
        DMatrixRMaj w = parameters.W(l);
        int units = parameters.architecture().units(l);
        return new Weights(units, w.numCols, Arrays.copyOf(w.data, units * w.numCols));
    }

    /// Which input of the network a place in the input column is, from 0; −1 if it is not fed.
    int input(int place) {
        return showsFeatures() ? fed.indexOf(FEATURES.get(place)) : place;
    }

    /// The feature at a place in the input column; empty if columns of a table stand there.
    Optional<Feature> feature(int place) {
        return showsFeatures() ? Optional.of(FEATURES.get(place)) : Optional.empty();
    }
}
