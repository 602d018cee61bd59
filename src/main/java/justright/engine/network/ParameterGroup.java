package justright.engine.network;

import java.util.ArrayList;
import java.util.List;

/// Where one matrix of one layer lies in the parameter vector θ.
///
/// θ goes through the layers from 1 to L; within a layer W row by row, then b, then slope, γ, β where the layer has
/// them. A maxout layer has W, b of its first piece, then W, b of the second, and so on.
///
/// @param layer l, 1 … L
/// @param kind which of the layer's matrices
/// @param piece the piece of maxout, from 0; 0 elsewhere
/// @param start the first index in θ
/// @param end one past the last
public record ParameterGroup(int layer, Kind kind, int piece, int start, int end) {

    /// What a group holds.
    public enum Kind {
        /// Weights W⁽ˡ⁾.
        W,
        /// Biases b⁽ˡ⁾.
        B,
        /// The learned slopes of PReLU.
        SLOPE,
        /// The scale γ⁽ˡ⁾ of batch norm.
        GAMMA,
        /// The shift β⁽ˡ⁾ of batch norm.
        BETA
    }

    /// How many entries of θ.
    public int size() {
        return end - start;
    }

    /// The groups of `architecture`, in the order of θ.
    public static List<ParameterGroup> of(Architecture architecture) {
        List<ParameterGroup> groups = new ArrayList<>();
        int start = 0;
        for (int l = 1; l <= architecture.depth(); l++) {
            Layer layer = architecture.layer(l);
            for (int piece = 0; piece < layer.activation().pieces(); piece++) {
                start = add(groups, l, Kind.W, piece, start, layer.units() * architecture.units(l - 1));
                start = add(groups, l, Kind.B, piece, start, layer.units());
            }
            if (layer.activation() instanceof Activation.Prelu prelu) {
                start = add(groups, l, Kind.SLOPE, 0, start, prelu.perUnit() ? layer.units() : 1);
            }
            if (layer.batchNorm()) {
                start = add(groups, l, Kind.GAMMA, 0, start, layer.rows());
                start = add(groups, l, Kind.BETA, 0, start, layer.rows());
            }
        }
        return List.copyOf(groups);
    }

    private static int add(List<ParameterGroup> groups, int layer, Kind kind, int piece, int start, int size) {
        groups.add(new ParameterGroup(layer, kind, piece, start, start + size));
        return start + size;
    }
}
