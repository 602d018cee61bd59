package justright.engine.probe;

import java.util.ArrayList;
import java.util.List;
import justright.engine.Require;
import justright.engine.network.Network;

/// What every unit of a network answers on a grid over the plane, the features it is fed included: one pass for all.
///
/// The arrays are shared for speed: read only. Any thread.
public final class UnitMaps {

    private final int n;
    private final List<float[][]> layers;

    private UnitMaps(int n, List<float[][]> layers) {
        this.n = n;
        this.layers = layers;
    }

    /// All A⁽ˡ⁾ of `network`, as at test time, at the places of `grid`. Modified: the network's arrays of its last
    /// pass.
    ///
    /// @throws IllegalArgumentException if the network has other inputs or outputs than the grid is laid out for
    public static UnitMaps of(Network network, DecisionGrid grid) {
        int n = grid.size();
        List<float[][]> layers = new ArrayList<>();
        for (int l = 0; l <= network.architecture().depth(); l++) {
            layers.add(new float[network.architecture().units(l)][n * n]);
        }
        for (int strip = 0; strip < grid.strips(); strip++) {
            grid.forward(network, strip);
            for (int l = 0; l < layers.size(); l++) {
                for (int unit = 0; unit < layers.get(l).length; unit++) {
                    grid.read(network, strip, l, unit, layers.get(l)[unit]);
                }
            }
        }
        return new UnitMaps(n, List.copyOf(layers));
    }

    /// Points along either side.
    public int size() {
        return n;
    }

    /// L: layers 0 … L have maps.
    public int depth() {
        return layers.size() - 1;
    }

    /// n⁽ˡ⁾ for l = 1 … L, n_x for l = 0.
    public int units(int l) {
        return layers.get(l).length;
    }

    /// A⁽ˡ⁾ of one unit, from 0; of a feature for l = 0. n² entries, row by row from low₂, within a row from low₁.
    public float[] of(int l, int unit) {
        Require.index("unit", unit, units(l));
        return layers.get(l)[unit];
    }
}
