package justright.labs.dropout;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;

/// The networks to choose from: tanh in every hidden layer, one sigmoid on top.
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
enum Design {
    /// 2-14-12-8-1: too large for 150 examples.
    WIDE(2, 14, 12, 8),
    /// 3-7-7-3-2-1: the course's example; its third input is noise.
    COURSE(3, 7, 7, 3, 2);

    /// No design has more hidden layers.
    static final int MOST_HIDDEN = 4;

    private final int inputs;
    private final List<Integer> hidden;

    Design(int inputs, Integer... hidden) {
        this.inputs = inputs;
        this.hidden = List.of(hidden);
    }

    int inputs() {
        return inputs;
    }

    /// Hidden layers; those that can drop units are 0 (the inputs) … this.
    int hiddenLayers() {
        return hidden.size();
    }

    /// Units of layer l; inputs for l = 0.
    int units(int l) {
        return l == 0 ? inputs : l > hidden.size() ? 1 : hidden.get(l - 1);
    }

    List<Integer> hidden() {
        return hidden;
    }

    /// The layer whose W has the most entries.
    int largestMatrix() {
        return IntStream.rangeClosed(1, hidden.size() + 1)
                .reduce((best, l) -> size(l) > size(best) ? l : best)
                .orElseThrow();
    }

    /// Entries of W⁽ˡ⁾.
    int size(int l) {
        return units(l) * units(l - 1);
    }

    /// @param keep keep_prob of the inputs and of each hidden layer; more are ignored
    Architecture architecture(List<Double> keep) {
        Architecture.Draft draft = Architecture.of(inputs).keepProb(keep.getFirst());
        for (int l = 1; l <= hidden.size(); l++) {
            draft.dense(units(l), Activations.TANH).keepProb(keep.get(l));
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }
}
