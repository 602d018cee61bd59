package justright.engine.network;

import justright.engine.kernel.Kernel;
import justright.engine.kernel.Padding;

/// The layers of a network one upon the other, and the order in which a pass goes through them: up from X to A⁽ᴸ⁾,
/// down from the output's error to dZ⁽¹⁾.
///
/// Holds the arrays for as many examples as the largest batch had; allocates only when one is larger.
final class LayerStack {

    private static final double[][] NOTHING = new double[0][0];

    private final Parameters parameters;
    private final Kernel kernel;
    private final Backpropagation backpropagation;
    private final LayerPass[] layers;
    private double[][] input = NOTHING;
    private double[][] droppedInput = NOTHING;
    private int capacity;
    private int m;

    LayerStack(Parameters parameters, Kernel kernel, Backpropagation backpropagation) {
        this.parameters = parameters;
        this.kernel = kernel;
        this.backpropagation = backpropagation;
        layers = new LayerPass[parameters.depth()];
        grow(Padding.BLOCK);
    }

    private void grow(int examples) {
        if (examples > capacity) {
            capacity = Padding.of(examples);
            droppedInput = NOTHING;
            for (int l = 1; l <= layers.length; l++) {
                layers[l - 1] = new LayerPass(parameters, l, capacity, kernel);
            }
        }
    }

    /// Layer l, 1 … L.
    LayerPass layer(int l) {
        return layers[l - 1];
    }

    /// Layer L.
    LayerPass top() {
        return layers[layers.length - 1];
    }

    /// A⁽ˡ⁾ as the layer above got it, n⁽ˡ⁾ × m; X for l = 0.
    double[][] output(int l) {
        return l == 0 ? input : layers[l - 1].output();
    }

    /// Up as at test time, the first m examples of `X`. Modified: Z, A.
    void forward(double[][] X, int examples) {
        begin(X, examples);
        double[][] below = input;
        for (LayerPass layer : layers) {
            layer.forwardTest(below, m);
            below = layer.output();
        }
    }

    /// Up as in training, the first m examples of `X`. Modified: Z, A.
    void forwardTraining(double[][] X, int examples, Masks masks) {
        begin(X, examples);
        if (masks.drops(0)) {
            if (droppedInput.length == 0) {
                droppedInput = Padding.rows(input.length, capacity);
            }
            masks.apply(0, input, droppedInput, Padding.of(m));
            input = droppedInput;
        }
        double[][] below = input;
        for (LayerPass layer : layers) {
            layer.forwardTraining(below, masks, m);
            below = layer.output();
        }
    }

    private void begin(double[][] X, int examples) {
        grow(examples);
        m = examples;
        input = X;
    }

    /// Down to the gradients of the data's cost. Modified: `gradients`, dZ.
    void backward(Loss loss, double[][] Y, Gradients gradients) {
        for (int l = layers.length; l >= 1; l--) {
            backThroughLayer(l, loss, Y, gradients);
            backpropagation.weights(layers[l - 1], output(l - 1), gradients, m);
        }
    }

    /// Down, with a step of plain descent in each layer as soon as its dZ is known. Modified: the parameters; all of
    /// `gradients` but dW.
    void descend(double rate, double decay, double biasDecay, Loss loss, double[][] Y, Gradients gradients) {
        for (int l = layers.length; l >= 1; l--) {
            backThroughLayer(l, loss, Y, gradients);
            layers[l - 1].descend(rate, decay, biasDecay, output(l - 1), gradients, m);
        }
    }

    /// dZ⁽ˡ⁾ and, for the layer below, dA⁽ˡ⁻¹⁾.
    private void backThroughLayer(int l, Loss loss, double[][] Y, Gradients gradients) {
        LayerPass layer = layers[l - 1];
        boolean output = l == layers.length;
        boolean logits = output && loss.isClassification();
        if (output) {
            backpropagation.outputError(layer, Y, logits ? layer.dZ : layer.dA, m);
        } else {
            backpropagation.throughDropout(layer, m);
        }
        if (!logits) {
            backpropagation.throughActivation(layer, gradients, m);
        }
        backpropagation.throughNorm(layer, gradients, m);
        if (l > 1) {
            backpropagation.pullBack(layer, layers[l - 2].dA, m);
        }
    }

    /// running ← momentum·running + (1 − momentum)·batch, in every layer with batch norm.
    void averageStatistics(double momentum) {
        for (LayerPass layer : layers) {
            layer.averageStatistics(momentum);
        }
    }
}
