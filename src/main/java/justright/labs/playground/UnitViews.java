package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Network;
import justright.engine.probe.DecisionGrid;
import justright.engine.probe.UnitMaps;
import justright.ui.plot.network.UnitPicture;

/// What every unit of a network answers over the plane, small.
///
/// @param features of the plane, fed or not; empty where the inputs are the columns of a table
/// @param layers of each layer of the network, the inputs first
record UnitViews(List<UnitPicture> features, List<List<UnitPicture>> layers) {

    private static final int NODES = 24;

    UnitViews {
        features = List.copyOf(features);
        layers = List.copyOf(layers);
    }

    static UnitViews of(Task task, Network network, Plane plane) {
        double reach = plane.reach(task);
        int outputs = network.architecture().outputs();
        DecisionGrid grid =
                DecisionGrid.of(NODES, -reach, reach, -reach, reach, plane.features(task), task.inputs(), outputs);
        UnitMaps maps = UnitMaps.of(network, grid);
        List<List<UnitPicture>> layers = new ArrayList<>();
        for (int l = 0; l <= maps.depth(); l++) {
            List<UnitPicture> layer = new ArrayList<>();
            for (int unit = 0; unit < maps.units(l); unit++) {
                boolean share = l == maps.depth() && !task.isRegression();
                layer.add(
                        share
                                ? UnitPicture.probability(NODES, maps.of(l, unit))
                                : UnitPicture.signed(NODES, maps.of(l, unit)));
            }
            layers.add(List.copyOf(layer));
        }
        return new UnitViews(task.features() == 2 ? features(reach) : List.of(), layers);
    }

    private static List<UnitPicture> features(double reach) {
        List<UnitPicture> pictures = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            float[] values = new float[NODES * NODES];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) feature.at(place(i % NODES, reach), place(Math.floorDiv(i, NODES), reach));
            }
            pictures.add(UnitPicture.signed(NODES, values));
        }
        return pictures;
    }

    private static double place(int node, double reach) {
        return reach * (2.0 * node / (NODES - 1) - 1);
    }
}
