package justright.labs.playground;

import java.util.List;
import java.util.stream.Collectors;

/// The activations of a network in NumPy: g(z) and g′(z), those in use alone.
final class ActivationCode {

    private ActivationCode() {}

    static String of(List<ActivationChoice> used) {
        return used.stream()
                .distinct()
                .map(each -> "    \"" + name(each) + "\": (" + curve(each) + ")," + note(each) + "\n")
                .collect(Collectors.joining("", "g = {\n", "}\n"));
    }

    static String name(ActivationChoice each) {
        return each.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Where the script is simpler than the lab.
    private static String note(ActivationChoice each) {
        return switch (each) {
            case PRELU -> "  # slope fixed: the lab learns it";
            case MAXOUT -> "  # the larger of z and -z: the lab has two free pieces";
            default -> "";
        };
    }

    private static String curve(ActivationChoice each) {
        return switch (each) {
            case TANH -> "np.tanh, lambda z: 1 - np.tanh(z) ** 2";
            case RELU -> "lambda z: np.maximum(z, 0), lambda z: z > 0";
            case SIGMOID -> "lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-abs(z)) / (1 + np.exp(-abs(z))) ** 2";
            case LINEAR -> "lambda z: z, lambda z: np.ones_like(z)";
            case LEAKY_RELU -> "lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)";
            case PRELU -> "lambda z: np.where(z > 0, z, 0.25 * z), lambda z: np.where(z > 0, 1, 0.25)";
            case ELU ->
                "lambda z: np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1),"
                        + " lambda z: np.where(z > 0, 1, np.exp(np.minimum(z, 0)))";
            case MAXOUT -> "lambda z: abs(z), np.sign";
        };
    }
}
