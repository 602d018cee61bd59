package justright.training.script;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Layer;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// A network's layers with their parameters, as a function in Python.
record LayersText(MatrixText matrices) {

    private static final String LINE = "            ";

    /// As they are before the first update.
    String first(String function, ScriptedNetwork network) {
        boolean drawn = network.isDrawn();
        return function(
                function,
                network.name() + ".",
                drawn ? weights(network) : "",
                network.facts().first(),
                drawn);
    }

    /// As they are after the last one.
    String last(String function, ScriptedNetwork network) {
        return function(function, "As Just Right's own run left it.", "", network.last(), false);
    }

    private String function(String name, String told, String before, Parameters parameters, boolean drawn) {
        String layers = IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> layer(parameters, l, drawn))
                .collect(Collectors.joining());
        return "def " + name + "():\n    \"\"\"" + told + "\"\"\"\n" + before + "    return [\n" + layers + "    ]\n";
    }

    /// Where the script draws the first weights for itself.
    private static String weights(ScriptedNetwork network) {
        Initialization initialization = network.facts().drawn().orElseThrow();
        String kind = initialization.scheme() == Initialization.Scheme.UNIFORM_SLIP ? "uniform" : "normal";
        Architecture architecture = network.architecture();
        String shapes = IntStream.rangeClosed(1, architecture.depth())
                .mapToObj(l -> shape(architecture, l, initialization))
                .collect(Collectors.joining(", "));
        return "    W = drawn(Chance(" + network.facts().seed() + ").stream(\"weights\"), \"" + kind + "\", " + shapes
                + ")\n";
    }

    private static String shape(Architecture architecture, int l, Initialization initialization) {
        int inputs = architecture.units(l - 1);
        Layer layer = architecture.layer(l);
        return "(" + layer.rows() + ", " + inputs + ", " + initialization.scale(inputs, layer.units()) + ")";
    }

    private String layer(Parameters parameters, int l, boolean drawn) {
        Layer layer = parameters.architecture().layer(l);
        StringBuilder text = new StringBuilder("        {\n").append(LINE).append(activation(layer));
        List<Kind> own = List.of(Kind.W, Kind.B, Kind.SLOPE, Kind.GAMMA, Kind.BETA);
        for (Kind kind : own) {
            DMatrixRMaj matrix = parameters.matrix(l, kind);
            if (matrix.getNumElements() > 0) {
                entry(text, name(kind), drawn && kind == Kind.W ? "W[" + (l - 1) + "]" : matrices.of(matrix, LINE));
            }
        }
        if (layer.batchNorm()) {
            entry(text, "mean", matrices.of(column(parameters.runningMean(l)), LINE));
            entry(text, "variance", matrices.of(column(parameters.runningVariance(l)), LINE));
        }
        return text.append("        },\n").toString();
    }

    private static void entry(StringBuilder text, String name, String value) {
        text.append(LINE).append('"').append(name).append("\": ").append(value).append(",\n");
    }

    private static DMatrixRMaj column(double[] numbers) {
        return new DMatrixRMaj(numbers.length, 1, true, numbers);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case W -> "W";
            case B -> "b";
            case SLOPE -> "slope";
            case GAMMA -> "gamma";
            case BETA -> "beta";
        };
    }

    private static String activation(Layer layer) {
        return "\"g\": \"" + NetworkNames.activation(layer.activation()) + "\","
                + switch (layer.activation()) {
                    case Activation.LeakyRelu(double slope) -> " \"slope\": " + slope + ",";
                    case Activation.Elu(double alpha) -> " \"alpha\": " + alpha + ",";
                    case Activation.Maxout(int pieces) -> " \"pieces\": " + pieces + ",";
                    default -> "";
                }
                + "\n";
    }
}
