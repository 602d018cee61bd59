package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.items;
import static justright.engine.reference.ReferenceCase.matrix;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Layer;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// A network, its masks and its examples as the files give them.
record GivenNetwork(Parameters parameters, Masks masks, Batch batch, Penalty penalty) {

    static GivenNetwork of(JsonNode inputs) {
        DMatrixRMaj X = matrix(inputs.get("X"));
        DMatrixRMaj Y = matrix(inputs.get("Y"));
        Architecture architecture = architecture(inputs, X.numRows);
        Parameters parameters = Parameters.zeros(architecture);
        Masks masks = Masks.none(architecture);
        if (inputs.has("input_dropout")) {
            setMask(masks, 0, inputs.get("input_dropout"));
        }
        int l = 1;
        for (JsonNode layer : inputs.get("layers")) {
            fill(parameters, l, layer);
            if (layer.has("mask")) {
                setMask(masks, l, layer);
            }
            l++;
        }
        Penalty penalty = inputs.has("penalty") ? penalty(inputs.get("penalty")) : Penalty.NONE;
        return new GivenNetwork(parameters, masks, Batch.of(X, Y), penalty);
    }

    private static void setMask(Masks masks, int l, JsonNode given) {
        masks.set(l, given.get("keep_prob").asDouble(), matrix(given.get("mask")));
    }

    private static Architecture architecture(JsonNode inputs, int rows) {
        List<Layer> layers = new ArrayList<>();
        for (JsonNode layer : inputs.get("layers")) {
            Activation activation = activation(layer);
            int units = (layer.has("pieces") ? layer.get("pieces").get(0) : layer)
                    .get("W")
                    .size();
            double keepProb = layer.has("keep_prob") ? layer.get("keep_prob").asDouble() : 1;
            layers.add(new Layer(units, activation, keepProb, layer.has("bn")));
        }
        return new Architecture(rows, 1, layers, loss(inputs.get("loss").asString()));
    }

    static Activation activation(JsonNode given) {
        return switch (given.get("activation").asString()) {
            case "linear" -> Activations.LINEAR;
            case "sigmoid" -> Activations.SIGMOID;
            case "tanh" -> Activations.TANH;
            case "relu" -> Activations.RELU;
            case "softmax" -> Activations.SOFTMAX;
            case "leaky_relu" -> new Activation.LeakyRelu(given.get("alpha").asDouble());
            case "elu" -> new Activation.Elu(given.get("alpha").asDouble());
            case "prelu" -> new Activation.Prelu(0, given.get("alpha").size() > 1);
            case "maxout" -> new Activation.Maxout(given.get("pieces").size());
            default -> throw new IllegalArgumentException("activation " + given);
        };
    }

    static Loss loss(String name) {
        return switch (name) {
            case "bce" -> Loss.SIGMOID_CROSS_ENTROPY;
            case "softmax_ce" -> Loss.SOFTMAX_CROSS_ENTROPY;
            case "half_mse" -> Loss.HALF_SQUARED_ERROR;
            default -> throw new IllegalArgumentException("loss " + name);
        };
    }

    static Penalty penalty(JsonNode given) {
        double lambda = given.get("lambda").asDouble();
        return switch (given.get("kind").asString()) {
            case "l2" -> Penalty.l2(lambda);
            case "l1" -> Penalty.l1(lambda);
            default -> Penalty.NONE;
        };
    }

    private static void fill(Parameters parameters, int l, JsonNode layer) {
        stack(layer, "W", parameters.W(l));
        stack(layer, "b", parameters.b(l));
        if (layer.get("activation").asString().equals("prelu")) {
            parameters.slope(l).setTo(matrix(layer.get("alpha")));
        }
        if (layer.has("bn")) {
            parameters.gamma(l).setTo(matrix(layer.get("bn").get("gamma")));
            parameters.beta(l).setTo(matrix(layer.get("bn").get("beta")));
        }
    }

    /// The pieces of maxout one below another.
    private static void stack(JsonNode layer, String key, DMatrixRMaj into) {
        int at = 0;
        for (JsonNode part : layer.has("pieces") ? items(layer.get("pieces")) : List.of(layer)) {
            DMatrixRMaj piece = matrix(part.get(key));
            System.arraycopy(piece.data, 0, into.data, at, piece.getNumElements());
            at += piece.getNumElements();
        }
    }

    /// Compares every parameter with `expected`, a list of layers.
    void compareParameters(Comparison comparison, JsonNode expected, Tolerance tolerance) {
        int l = 1;
        for (JsonNode layer : expected) {
            comparePieces(comparison, l, "W", parameters.matrix(l, Kind.W), layer, tolerance);
            comparePieces(comparison, l, "b", parameters.matrix(l, Kind.B), layer, tolerance);
            compareIfGiven(comparison, l, "alpha", parameters.slope(l), layer, tolerance);
            compareIfGiven(comparison, l, "gamma", parameters.gamma(l), layer, tolerance);
            compareIfGiven(comparison, l, "beta", parameters.beta(l), layer, tolerance);
            l++;
        }
    }

    private static void compareIfGiven(
            Comparison comparison, int l, String key, DMatrixRMaj actual, JsonNode layer, Tolerance tolerance) {
        if (layer.has(key) && actual.getNumElements() > 0) {
            comparison.matrix(key + l, actual, layer.get(key), tolerance);
        }
    }

    /// Compares a matrix with `layer[key]`, or its parts with those of the pieces of maxout.
    static void comparePieces(
            Comparison comparison, int l, String key, DMatrixRMaj actual, JsonNode layer, Tolerance tolerance) {
        List<JsonNode> parts = layer.has("pieces") ? items(layer.get("pieces")) : List.of(layer);
        int rows = actual.numRows / parts.size();
        for (int piece = 0; piece < parts.size(); piece++) {
            DMatrixRMaj part = new DMatrixRMaj(rows, actual.numCols);
            System.arraycopy(actual.data, piece * part.getNumElements(), part.data, 0, part.getNumElements());
            comparison.matrix(key + l, part, parts.get(piece).get(key), tolerance);
        }
    }
}
