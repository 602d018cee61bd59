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

/// A network's layers with their first parameters, as a function in Python.
record LayersText(MatrixText matrices) {

    private static final String LINE = "            ";

    String function(String function, ScriptedNetwork network) {
        Parameters first = network.facts().first();
        String layers = IntStream.rangeClosed(1, first.depth())
                .mapToObj(l -> layer(network, first, l))
                .collect(Collectors.joining());
        return "def " + function + "():\n    \"\"\"" + network.name() + ".\"\"\"\n" + weights(network)
                + "    return [\n" + layers + "    ]\n";
    }

    /// Where the script draws the first weights for itself.
    private static String weights(ScriptedNetwork network) {
        if (!network.isDrawn()) {
            return "";
        }
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

    private String layer(ScriptedNetwork network, Parameters first, int l) {
        Layer layer = network.architecture().layer(l);
        StringBuilder text = new StringBuilder("        {\n").append(LINE).append(activation(layer));
        List<Kind> own = List.of(Kind.W, Kind.B, Kind.SLOPE, Kind.GAMMA, Kind.BETA);
        for (Kind kind : own) {
            DMatrixRMaj matrix = first.matrix(l, kind);
            if (matrix.getNumElements() > 0) {
                boolean drawn = kind == Kind.W && network.isDrawn();
                entry(text, name(kind), drawn ? "W[" + (l - 1) + "]" : matrices.of(matrix, LINE));
            }
        }
        if (layer.batchNorm()) {
            entry(text, "mean", matrices.of(column(first.runningMean(l)), LINE));
            entry(text, "variance", matrices.of(column(first.runningVariance(l)), LINE));
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
