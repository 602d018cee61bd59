package justright.labs.depth;

import java.util.List;

/// A network at one moment.
///
/// @param passage a pass through it
/// @param moved ‖W − W₀‖/‖W₀‖ of layers 1 … L: how far training has moved each
/// @param ends where numbers end in 32 and in 64 bits
record DepthFrame(Design design, Passage passage, List<Double> moved, Ends ends) {

    DepthFrame {
        moved = List.copyOf(moved);
    }

    double leastMoved() {
        return moved.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    double mostMoved() {
        return moved.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
