package justright.labs.depth;

import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/// Where numbers end in a pass: what they become, and in which layer it begins.
///
/// @param what ∞, NaN or 0
/// @param forward whether going forward; else on the way back
record Onset(double what, boolean forward, int layer) {

    /// Where it begins to be not finite, else where it begins to be 0; empty if numbers last.
    static Optional<Onset> of(Passage passage) {
        DoublePredicate lost = size -> !Double.isFinite(size);
        DoublePredicate gone = size -> size == 0;
        return forward(passage, lost)
                .or(() -> backward(passage, LayerSizes::dZ, lost))
                .or(() -> backward(passage, LayerSizes::dW, lost))
                .or(() -> forward(passage, gone))
                .or(() -> backward(passage, LayerSizes::dZ, gone))
                .or(() -> backward(passage, LayerSizes::dW, gone));
    }

    private static Optional<Onset> forward(Passage passage, DoublePredicate ended) {
        for (int l = 1; l <= passage.depth(); l++) {
            double size = passage.layer(l).A();
            if (ended.test(size)) {
                return Optional.of(new Onset(size, true, l));
            }
        }
        return Optional.empty();
    }

    private static Optional<Onset> backward(Passage passage, ToDoubleFunction<LayerSizes> of, DoublePredicate ended) {
        for (int l = passage.depth(); l >= 1; l--) {
            double size = of.applyAsDouble(passage.layer(l));
            if (ended.test(size)) {
                return Optional.of(new Onset(size, false, l));
            }
        }
        return Optional.empty();
    }
}
